/**
 * Words that part names or belong to no firm. Lower case.
 * Source: the closed word classes of English; the title lists of the AP Stylebook; general knowledge.
 */

/** Capital only because they open a sentence or a headline word: never part of a name at its edge. */
export const FUNCTION_WORDS = `
a about above according across after again against ago all almost along already also although always am amid among an and
another any are around as at back be because been before behind being below beside besides between beyond both but by
can could despite did do does down during each earlier early either else elsewhere even ever every everyone everything
ex few fewer following for former formerly from further had half has have having he her here hers him his how however i if
in including indeed inside instead into is it its itself just last late later latest least less like likewise many may
meanwhile might mine more moreover most much must my near nearby nearly neither never nevertheless next no nobody none
nonetheless nor not nothing now of off often on once one only onto or other others otherwise our out outside over own
perhaps previously rather recently same separately several she should similarly since so some somebody something soon
still such than that the their them then there therefore these they this those though through throughout thus till to
today together tomorrow tonight too toward towards two under unless unlike until up upon us usually very via was we well
were what whatever when whenever where whereas whether which while who whoever whole whom whose why will with within
without would yes yesterday yet you your
`;

/** Offices, ranks and forms of address: a name stops before one and after one. */
export const TITLES = `
adm admiral ambassador archbishop assistant associate attorney auditor baroness bishop brig brigadier businessman
businesswoman capt captain ceo cfo chair chairman chairperson chairwoman chancellor chief cofounder co-founder col colonel
commander commissioner congressman congresswoman coo councillor councilman counsel cto dame deputy director dr economist
editor emperor executive founder gen gov governor head inspector judge king lady lawyer lieutenant lord lt maj major
manager mayor minister miss mp mps mr mrs ms officer officers owner premier pres president prime prince princess
principal prof professor queen rep representative reps rev reverend secretary sen senator senators senior sergeant
sgt sheikh sir spokesman spokesperson spokeswoman strategist sultan superintendent treasurer undersecretary vice
`;

/** Words with which a firm's or a body's name is told apart and which name nothing by themselves. */
export const PLAIN_WORDS = `
able academic action active advanced aid air alternative amateur american animal annual applied april armed art arts
associated atlantic atomic august automotive autumn average award baby back bad balance ball beauty bell best better
big bird birth black blood blue board body bond book border bottle box boy branch bread breast brent bridge broad
brother building business button cable camp cancer carbon care career cash cat central century challenge chance change
chicken child children choice christmas church city civil class classic clean clear climate clinical clock clothing
coal coastal coffee cold college color colour comedy comic commercial common community company computer consolidated
consumer contact continental control cool copper corn corporate cost cotton country course court cover creative credit
criminal crisis cross crown crude crystal culture cup current customer cyber cycle daily dance danger data date day
death debt december deep defence defense deputy desert design development diamond diesel digital dinner direct
direction disaster discount discovery disease doctor dog domestic door double dream dress drink driver drug dry dust
earth east easter eastern easy economic education egg election electric electrical electronic elementary emergency
employee energy engine english entry environmental essential eurasian european evening event every evil excellent
exchange executive experience expert extra eye face fact factory fair faith fall family farm fashion fast father
favorite favourite feature february federal feet fiction field fight file film final finance financial fine finger
fire fiscal fish fishing flag flat flight flood floor flower fly flying focus food football force foreign forest form
fortune forum forward fossil foundation four frame free freedom fresh friend friends front fruit fuel full fun future
game garden gas gate general girl glass global goal gold golden good government grade grain grand grass grave great
green grey ground group guide gun hair hall hand harbor harbour hard head health heart heat heaven heavy hell hero
high highway historic history hole holiday holy home honor honour hope horse hospital hot hour house human hunger
hunting hybrid hydro ice idea image impact income independent industrial infant inner inside insurance integrated
intelligent inter interest internal international internet islamic island january job joint joy judge july june jungle
junior justice key kid kids king kitchen knight labor labour lady lake land language large laser last latin law lead
leading league left legal legend lesson letter liberal library life light liquefied liquid live local long lord love
low lower luck luxury machine magic magnetic mail main major male man manager mankind march marine maritime mark
market marriage mass master match material matter may meal mean meat media medical medicine medium meeting member
memory men merchant message metal micro middle military milk mind mini minor minute mission mixed mobile modern moment
monday money month moon morning mother motor mountain mouth movie multi murder museum music national native natural
nature naval new news night noble north northern november nuclear nurse object ocean october office official oil old
old-age olympic online open opera operating opposition orbital order organ organic original other outdoor outer
overseas owner oxygen pacific page pain painting palace pan parallel parent parents park parking part partner party
passenger past path patient peace people person personal phone photo piece pilot pink plan plane planet plant plastic
plate play player point police political pool poor pop popular port post poverty power prayer premier premium present
president press pressure price prime prince prison private prize pro problem product production professional program
programme progress project property protection public pure purple quality queen question quick race radio rail
railroad rain rapid raw real reality reason record recovery red regional regular relief religion religious renewable
rent report rescue research rest restaurant result retail retirement review revolution rice rich right ring rising
river road rock rocket role room root rose rough royal rule run rural safe safety salt sand saturday school science
scientific score screen sea season seat second secondary secret secure seed senior sense september sex shadow shale
share shared sheep ship shop shopping shore short sign silver simple single sister site skill skin sky sleep small
smart snow social society soft solar solid son song soul sound source south southern soviet space special specialist
specialty speech speed spirit sport sports spring square staff stage stainless standard star state station steam steel
stock stone storm story straight strategic strategy stream street strength strong student study style subject success
sugar summer sun sunday super surface surprise survey sustainable sweet swimming system table task tax tea teacher
team tech technical technology tennis test textile theater theatre theme thing third thought threat three thursday
ticket tidal timber time tobacco tool tooth top total tour tourist toy track trade traditional train trans transparent
transport travel treatment treaty tree trial trip tropical true trust truth tuesday twin two union unit united
universal upper urban used user utility value vast vehicle victory video view village violence virtual vision visit
vital voice volunteer vote wall war warm waste water wave way wealth weather web wedding wednesday week weekend weight
welfare west western wheel white whole wide wife wild will wind wine wing winner winter wire wireless wish wolf woman
women wonder wood word work working world writer year yellow young youth zone
`;

/** Before "Group": groups that are no firms. */
export const NOT_BEFORE_GROUP = `
action advisory advocacy age campaign consultative contact control crisis discussion eminent environmental ethnic focus
human islamic islamist jihadist lobby minority monitoring negotiating observatory paramilitary parliamentary peer pressure
research resistance rights social steering study support task terrorist user working youth
`;

/** Last words of names that are no firms', whatever stands around them. */
export const NOT_FIRM_ENDS = `
academy act agreement airport alliance archipelago army assembly association avenue award awards bay beach bill bridge brigade cabinet
canyon castle cathedral championship championships charter church city clinic club coalition college commission committee
conference confederation congress convention council county court cup desert district division east embassy empire event
faculty federation festival force forces forum foundation front games government governorate grand guard hall highway hill
hills hospital hotel house institute island islands kingdom lake league legislature library lottery marathon memorial
mission mosque mount mountain mountains movement museum nations navy north occupation ocean olympics open organisation
organization palace park parliament party peninsula plan point police prefecture premiership prison prize protocol province
race region regiment republic resolution review revolution river road round rule school sea senate senator series show
sisters society south square stadium state states station straits street strip summit synagogue team temple territory
tour tower town tournament treaty tribe trophy union university valley village ward war way west white
`;
