/**
 * The words by which English shows that a name is a ministry's, an agency's, a regulator's or a court's. Lower case.
 * Sources: lists of ministries and agencies of the G20 states as their governments publish them in English.
 */

/** Fields of government, as they stand in the names of ministries and agencies and are listed in them by commas. */
export const PORTFOLIOS = `
administration affairs africa agrarian agriculture air alcohol antitrust arts asian atomic aviation banking
broadcasting budget business capital care census children citizenship civil climate coal coast commerce commodity
communication communications community companies competition conservation consumer coordination corporate correctional
corrections crime criminal cultural culture customs data defence defense development digital disarmament disaster drug
drugs earth ecology economic economics economy education elections electric electricity emergencies emergency
employment enterprise environment environmental equal equality ethics exchange explosives export external fair
families family federal finance financial firearms fish fisheries fishery food foreign forest forestry forests fuel
fuels future futures gas gender government health heritage highway home homeland housing human hydrocarbons
immigration import income indian industrial industries industry information infrastructure innovation insurance
intelligence interior internal international investment investments irrigation justice labor labour land lands law
livestock local management marine maritime market markets media medical medicine meteorological meteorology migration
military minerals mines mining monopolies municipal national natural nuclear nutrition oceans oil parks parole patent
pensions petroleum pharmaceutical pipeline planning plans police policy pollution ports posts power prices prison
prisons privatization procurement promotion public radiation rail railroad railway railways reconstruction reform
regional regulation regulatory rehabilitation relations religious resources revenue rights roads rural safety
sanitation science sciences securities security services shipping social space sport sports standards state statistics
strategy superannuation supply surveillance sustainable tax taxation technology telecom telecommunications telegraphs
tobacco tourism town trade trading traffic training transport transportation treasury tribal urban utilities veterans
water waters weapons welfare wildlife women works youth zero
`;

/** Heads that take "of …" or "for …": "Department of Labor", "Agency for Natural Resources and Energy". */
export const OF_HEADS = `
administration agency authority board bureau commission department directorate inspectorate ministry office secretariat service
`;

/** Heads that end a name and are a public body's by themselves. */
export const BODY_HEADS = `
agency authority commission directorate inspectorate ministry ombudsman secretariat tribunal
`;

/** Heads that end other names too ("Fire Department", "Bush Administration"): only after a field of government. */
export const LOOSE_BODY_HEADS = `
administration bureau department `;

/** What makes a capitalised "Court" a court of law. */
export const COURT_KINDS = `
administrative anti-corruption appeal appeals appellate arbitration bankruptcy circuit civil claims commercial commonwealth
constitutional county criminal crown district election family federal high juvenile labor labour magistrates magistrate
military municipal people's provincial regional sharia state summary superior supreme tax
`;

/** Before these heads the words make something else: "News Agency", "Palestinian Authority", "Advisory Board". */
export const NOT_BEFORE_BODY_HEADS = `
ad advertising advisory clinton bush carter coordination credit editorial employment estate executive fire information
model modelling modeling news nixon obama palestinian police post press rating ratings reagan real sales school sheriff
sheriffs supervisory talent ticket trump travel
`;

/** Countries whose central bank is called "Bank of …"; other banks so called are firms ("Bank of America"). */
export const CENTRAL_BANK_COUNTRIES = `
albania algeria botswana canada england estonia finland france ghana greece guyana indonesia israel italy jamaica japan
korea latvia lithuania malawi mauritius mexico mongolia mozambique namibia poland portugal russia slovenia spain tanzania
thailand uganda zambia
`;

/** Heads that end most of all other names ("School Board", "Data Service", "Head Office"): only after one of these words. */
export const BEFORE_BOARD = `
agriculture broadcasting coal development education electricity energy environmental health housing labor labour lottery marketing parole
planning pollution promotion regulatory relations resources review safety sentencing standards surveillance tourism trade
transportation utilities water
`;

/** The same for "Service". */
export const BEFORE_SERVICE = `
broadcasting conservation correctional customs forest health immigration intelligence investigation marshals parks police postal
prison prisons probation prosecution research revenue security weather wildlife
`;

/** The same for "Office". */
export const BEFORE_OFFICE = `
accountability audit budget cabinet cartel customs foreign fraud home immigration labor labour meteorological patent
planning policy procurement prosecution statistics tax trademark
`;
