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
advanced air alternative amateur american annual applied armed associated atlantic atomic automotive average bad best big
black blood blue bond brent broad business cancer carbon cash central city civil clean clear clinical coal coastal
commercial common community computer consolidated consumer contact continental corporate country criminal cross crude
crystal cyber daily data deep defense defence desert diesel digital direct domestic double dry eastern easy economic
electric electrical electronic emergency energy environmental essential eurasian european excellent executive extra fair
family fast federal film financial fine fire fiscal fish flat fly focus food foreign forest forward fossil four free fresh
fuel full future gas general global gold golden good grand great green grey ground group health heavy high historic
home hot house human hybrid hydro ice independent industrial inner inside integrated intelligent inter internal
international internet islamic joint junior key land large laser last latin lead leading left legal liberal life light
liquefied liquid live local long low lower magnetic main major male maritime mass master medical metal micro middle
military mini minor mixed mobile modern money motor multi music national native natural naval new news night noble
northern nuclear official oil old olympic online open operating orbital organic original outer overseas pacific parallel
personal pilot plastic police political pop popular power premier premium press price prime private pro professional
public pure quality quick radio rail rapid raw real red regional regular religious renewable retail rich right rising rock
rough royal rural safe scientific sea second secondary secret secure senior shale shared short silver simple single small
smart social soft solar solid sound southern soviet space special specialist specialty square stainless standard star
state steam steel stock straight strategic street strong student study sun super sustainable sweet tax tech technical
textile third three tidal top total trade traditional trans transparent transport tropical true twin two united universal
upper urban used utility value vast virtual vital volunteer warm water weather web welfare western white whole wide wild
wind wire wireless women wood work working world yellow young
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
