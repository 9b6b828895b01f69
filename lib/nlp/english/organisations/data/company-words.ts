/**
 * The words by which English shows that a name is a firm's. Lower case, one field of words a list.
 * Sources: company law of the countries concerned (legal forms); the Global Industry Classification Standard's industries
 * and the names of the firms in them (heads); the Associated Press and Reuters style guides (nouns of the trades).
 */

/** Legal forms that end a name. Those with a dot inside are written so; a stop after one belongs to it. */
export const LEGAL_SUFFIXES = `
a.g. a.s. a/s ab ag as asa a.b. b.v. berhad bhd bv co co. company corp corporation cos gmbh inc incorporated k.k. kaisha
kg kgaa kk l.l.c. l.p. limited llc llp ltd ltda n.v. nv oao oy oyj p.l.c. pjsc plc pte pty s.a. s.a.s. s.l. s.p.a.
s.r.l. sa sarl sas sdn se spa srl tbk zao jsc ojsc
`;

/** Legal forms whose letters are also other things ("AS", "SE" for a quarter of the sky): only after a name of small letters. */
export const SHORT_SUFFIXES = `
ab ag as kg kk nv oy sa se spa sas
`;

/** Words after a legal form that belong to it: "Co. Ltd.", "Corp. PLC", "S.A. de C.V." */
export const SUFFIX_ABBREVIATIONS = `
bhd bros co corp cos inc ltd mfg pte pty
`;

/** Words that end a firm's name and hardly anything else with a capital: one naming word before them is enough. */
export const STRONG_HEADS = `
aerospace aircraft airlines airways airplanes automobile automobiles automotive bancorp bancshares bankshares biosciences
biotech biotechnologies biotherapeutics breweries brewing carmakers chemical chemicals computer computers cosmetics
electric electronics entertainment financial foods furniture gas helicopters holding holdings hotels industries insurance
laboratories logistics microelectronics microsystems minerals motor motors newspapers nutrition oil petrochemical
petrochemicals petroleum pharma pharmaceutical pharmaceuticals pictures railroad railway railways records refining
reinsurance restaurants retail securities semiconductor semiconductors shipbuilding shipyard software steamship steel
stores studios supermarkets technologies telecom telecommunications telephone therapeutics toys utilities vineyards wines
`;

/** Words that end a firm's name and other names too: what stands before must be a name of its own, no place, no plain word. */
export const WEAK_HEADS = `
advisors advisers aggregates airline apparel associates assurance aviation bank banking beverages biologics brands
broadcasting builders cable capital casinos cement commodities communications construction consultants consulting
controls cruises devices diagnostics digital dynamics energy engineering enterprises environmental equities
equity fashion fertilizer fertilizers finance fragrances genetics genomics glass global gold graphics
group healthcare homes imaging innovations instruments interactive international investment investments labs leasing
lines lumber machinery management manufacturing marine materials media medical metals mills mining mobile mortgage
networks nuclear outfitters packaging paper parcel partners plastics platforms power press products properties
publications publishers publishing radio realty renewables research resorts resources robotics rubber satellite
savings services shipping solar solutions sons space steelworks supply systems tankers tech technology television
textiles timber tire tires tobacco trading transport travel trust ventures water wireless works worldwide
`;

/** Words that go on inside a firm's name after a name the list holds: "Morgan Stanley Investment Management". */
export const DIVISION_WORDS = `
airlines airways alliance america americas asset atomic auto automation banking business capital cargo cloud
commercial consumer credit defence defense development distribution division electronics engine engines entertainment
europe exploration global grid health healthcare home infrastructure institutional interactive investment investments
investors japan leasing life logistics management manufacturing marine marketing markets mobility motor motors music
network nuclear online operations pharmaceuticals power private production products racing renewables research retail
sales securities services solutions space storage systems technologies technology trading transmission ventures wealth
worldwide
`;

/** Words of trades on both sides of an "and" inside one firm's name: "Transmission and Distribution", "Fire and Marine". */
export const PAIRED_WORDS = `
aeronautic aeronautical aeronautics bearing beverage chemical coal coke communications copper crude defence defense
development die distribution drug electric electronics engine engineering exploration export finance fire food gas
gold import industrial investment iron lead life light lighting machine machinery marine metal minerals mining motor
navigation nuclear oil packaging paper pharmaceutical pipeline power printing production pulp refining refractories
rubber savings smelting space steel storage supply telegraph telephone timber tire tires tobacco tool trading
transmission transport trust water zinc
`;

/** Nouns that name a firm by its trade, before a name ("chipmaker X") or after it ("X, an online retailer"). */
export const COMPANY_NOUNS = `
airframer airline automaker bank biotech bookmaker bookseller brewer brewery broadcaster brokerage builder business
carmaker carrier chain chainmaker chipmaker company conglomerate consultancy contractor cooperative corporation
department-store developer distiller distributor drugmaker drinkmaker enterprise exchange exporter fabricator firm
foodmaker foundry giant group handset-maker hotelier importer insurer jetmaker label lender manufacturer maker
megabank miner multinational newspaper operator outfit phonemaker planemaker producer provider publisher refiner
refinery retailer rival seller shipbuilder shipper start-up startup steelmaker studio subsidiary supermarket supplier
telco telecom toymaker trader tour-operator truckmaker unit utility vendor wholesaler winery
`;

/** Of the nouns above, those that also name a person or any body: alone they are no proof. */
export const LOOSE_COMPANY_NOUNS = `
builder business carrier chain contractor cooperative developer distributor enterprise exchange exporter giant group
importer label maker miner newspaper operator outfit producer provider publisher rival seller shipper supplier trader unit
vendor
`;

/** A trade before a loose noun makes it a firm: "software developer", "mining group", "tech giant". */
export const TRADE_WORDS = `
ad advertising aerospace aircraft airline aluminium aluminum apparel auto automobile aviation banking battery beer beverage
biotech biotechnology brewing broadband building cable car cement chemical chemicals chip clothing coal commodities
commodity computer construction consumer copper cosmetics cruise dairy data defence defense department diamond drink
drinks drug e-commerce electric electrical electricity electronics energy engine engineering entertainment equipment
fashion film financial food footwear freight fuel furniture game games gaming gas gold grocery handset hardware
healthcare hotel industrial infrastructure insurance internet investment iron it jewellery jewelry laptop leisure logistics
luxury machinery media medical metals mining mobile mortgage music network nuclear oil online outsourcing packaging paper
parts pc petroleum pharma pharmaceutical pharmaceuticals phone plane platinum plastics power private-equity property
public-relations pulp publishing rail railway real-estate record renewable renewables retail ride-hailing robotics
rubber search security semiconductor shipping shoe smartphone social-media software solar sportswear steel
supermarket tea tech technology telecom telecommunications telecoms telephone television textile timber tobacco toy
trading transport travel truck tyre utility vehicle video water web wind wine wireless
`;

/** What firms have and hardly anything else has: "X shares", "X's quarterly earnings". */
export const COMPANY_POSSESSIONS = `
bondholders ceo cfo coo dividend dividends earnings ebitda ipo profit profitability profits revenue revenues
shareholder shareholders shares stock stockholders subsidiaries subsidiary takeover `;

/** Heads of firms and of nothing else, as one or two words after a name. */
export const COMPANY_OFFICERS = `
ceo cfo coo cto co-ceo chief-executive chief-financial chief-operating chief-technology
`;

/** What firms do in the press: the verb right after a name that could also be a plain word. */
export const COMPANY_VERBS = `
acquire acquired acquires acquiring added adds agreed agrees aims announce announced announces apologised apologises
apologized apologizes appointed appoints argued backed bankrolls bets bids boosted boosts bought broadcasts builds
built buy buying buys cancels changes charges claimed claims close closed closes commissioned competed competes
complained completed conceded confirm confirmed confirms considers contends contested cut cuts debuts declined defeats
delays delivered delivers denied denies designed develops disclosed discontinued dismissed ditches doubled earned
earns eliminated employs estimates expand expanded expands expects filed files fired fires fixes halted halts hired
hires hopes inks insisted insists introduced introduces invented invests issued issues joined joins launch launched
launches lays loses lost lowers makes manufactures merged merges missed misses mulls nabs named names negotiated
notified objected objects obtained offered offers opened opens operates orders overhauls overtook owns paid partnered
pays plans posted postponed posts predicts priced produces promised promises promoted promotes provided provides pulls
raised raises rebranded recalled recalls recommended reduced refunded refused rejects relaunched released releases
relocated removes renamed reorganised reorganized replaces replied reported reports responded restates restructured
resumed retained retains reveals rolled rolls sacked said says scoops scrapped seeks sell sells serves settled settles
shelved shipped ships shut shuts signed signs slashes sold sought spent spins sponsored spun stated stopped struggles
sued sues supplies surpasses suspended suspends targets tells tested told trades trained transferred trims trounces
unveil unveiled unveiling unveils unwraps updates upgraded upheld urges uses wants warned warns wins withdraws won
`;

/** Nouns of firms right after their names: "Apple executives", "Target stores". */
export const COMPANY_FOLLOWERS = `
analyst board brand branch branches ceo chairman chief co-founder customers dealer dealers devices director employee
employees engineer engineers executive executives factories factory founder headquarters investors manager management
models officials outlets parent plant plants president products representative results shareholder shareholders shares
spokesman spokesperson spokeswoman staff stake station stations stock store stores subsidiary technicians unit users vehicles
vice workers
`;
