/**
 * The words by which English shows that a name is a ministry's, an agency's, a regulator's or a court's. Lower case.
 * Sources: lists of ministries and agencies of the G20 states as their governments publish them in English.
 */

/** Fields of government, as they stand in the names of ministries and agencies and are listed in them by commas. */
export const PORTFOLIOS = `
accountability administration aerospace affairs africa agrarian agriculture air alcohol animal antitrust arbitration
arts asian atomic aviation banking bankruptcy broadcasting budget business capital care census charities charity
chemical chemicals children cities citizenship city civil climate co-operation coal coast commerce commodity
communication communications community companies competition competitiveness conservation consumer consumers
cooperation coordination corporate correctional corrections credit crime criminal cultural culture customs cyber
cybersecurity data defence defense deposit development digital digitalization disarmament disaster diversity domestic
drug drugs earth ecological ecology economic economics economy education elderly elections electric electricity
emergencies emergency emergency-management employment energy enterprise entrepreneurship environment environmental
equal equalities equality ethics exchange expenditure explosives export external fair families family federal finance
financial firearms fiscal fish fisheries fishery food foreign forest forestry forests fuel fuels future futures gas
gender geological geology government hazardous health heritage higher highway highways home homeland hospitals housing
human husbandry hydrocarbons hydrographic immigration import inclusion income indian industrial industries industry
information infrastructure innovation insurance integration intellectual intelligence interior interior-affairs
internal international internet investigation investigations investment investments irrigation justice knowledge labor
labour land lands law legal licensing livestock local lottery management marine maritime market markets measures media
medical medicine men metals meteorological meteorology metropolitan migration military mineral minerals mines mining
mobility monopolies municipal narcotics national nationalities natural neighbourhood net nuclear nutrition ocean
oceans oil older parks parole patent pensions people personnel persons petroleum pharmaceutical pipeline pipelines
planning plans police policy political pollution population ports posts poverty power prevention prices primary prison
prisons privacy privatization procurement production productivity promotion property protection public quality
quarantine radiation radio rail railroad railroads railway railways reconciliation reconstruction reform refugee
refugees regional registration regulation regulatory rehabilitation relations religious renewable renewables research
reserve resources revenue rights rivers roads rural safety sanitation savings schools science sciences securities
security services settlement shipping skills small social soil solidarity space sport sports stability standards state
statistics steel strategic strategy street subsidies sugar superannuation supply supreme surveillance surveying
sustainable system systems tax taxation tea technology telecom telecommunication telecommunications telegraphs
textiles tobacco tourism town toxic trade trading traffic training transit transition transport transportation
treasury treaty tribal unification universities urban urbanization utilities vehicle veterans veterinary vocational
wages waste water waters wealth weapons welfare well-being wellbeing wildlife women works youth zero
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
constitutional county criminal crown district election family federal general high juvenile labor labour magistrates magistrate
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

/** Countries whose central bank is called "National Bank of …"; others so called are firms ("National Bank of Greece"). */
export const NATIONAL_BANK_COUNTRIES = `
angola armenia austria belarus belgium bulgaria cambodia czechoslovakia denmark ethiopia georgia hungary kazakhstan
kyrgyzstan macedonia moldova poland romania rwanda serbia slovakia switzerland tajikistan ukraine yugoslavia
`;
