/**
 * Places that compromise's lexicon does not hold: Japan's regions, prefectures and the seats of its power stations, the world's
 * capitals and large cities, regions, seas. Lower case, sorted. Source: general knowledge.
 */
export const PLACES = `
abu dhabi
abuja
accra
addis ababa
adelaide
aichi
akita
alaska
alberta
alexandria
algiers
alps
amazon basin
amman
amsterdam
anchorage
ankara
antarctic
antwerp
aomori
arctic
asia pacific
asia-pacific
asuncion
athens
atlanta
atlantic
auckland
austin
baghdad
bali
balkans
baltic
baltics
baltimore
bangalore
bangkok
barcelona
basel
basra
beirut
belfast
belgrade
benelux
bengaluru
benghazi
bergen
berlin
bern
beverly hills
bilbao
birmingham
bogota
bombay
bonn
bordeaux
boston
brasilia
bratislava
brisbane
bristol
britain
british columbia
brooklyn
brussels
bucharest
budapest
buenos aires
buffalo
busan
cairo
calcutta
calgary
cambridge
canberra
cape town
caracas
cardiff
casablanca
caspian
catalonia
caucasus
central america
central asia
charlotte
chechnya
chennai
chiba
chicago
chiyoda
chongqing
christchurch
chubu
chugoku
cincinnati
cleveland
cologne
colombo
columbus
copenhagen
cornwall
crimea
cupertino
d.c.
daegu
dakar
dallas
damascus
danube
darwin
davos
denver
detroit
dhaka
doha
donetsk
dresden
dubai
dublin
durban
dusseldorf
earth
east asia
edinburgh
edmonton
ehime
essex
eu
european union
eurozone
far east
fiji
frankfurt
fukui
fukuoka
fukushima
gatwick
gaza
gdansk
geneva
genkai
genoa
gifu
ginza
glasgow
gothenburg
great britain
guam
guangdong
guangzhou
guantanamo
gujarat
gulf
gulf of mexico
gunma
hague
hamamatsu
hamaoka
hamburg
hanoi
harare
hartford
havana
hawaii
heathrow
helsinki
himalayas
himeji
hiroshima
ho chi minh city
hobart
hokkaido
hokuriku
hollywood
honolulu
honshu
houston
hubei
hyderabad
hyogo
ibaraki
ikata
incheon
indianapolis
ishikawa
islamabad
istanbul
iwate
izmir
jakarta
jeddah
jerusalem
johannesburg
kabul
kagawa
kagoshima
kampala
kanagawa
kanazawa
kansai
kansas city
kanto
kaohsiung
karachi
kariwa
kashiwazaki
kasumigaseki
kathmandu
kawasaki
kent
kerala
khartoum
kiev
kigali
kinki
kitakyushu
kobe
kochi
kolkata
krakow
kuala lumpur
kumamoto
kuril
kuwait
kyiv
kyoto
kyushu
la paz
lagos
lahore
lancashire
las vegas
latin america
leeds
leipzig
lima
lisbon
liverpool
london
long beach
los angeles
louisville
luanda
lusaka
luxembourg
lyon
macau
madrid
maharashtra
manchester
manhattan
manila
manitoba
maputo
marseille
marunouchi
matsuyama
mecca
medellin
mediterranean
melbourne
memphis
mexico city
miami
middle east
midlands
midwest
mie
mihama
milan
milwaukee
minato
minneapolis
minsk
mito
miyagi
miyazaki
mombasa
monterrey
montevideo
montreal
moon
moscow
mountain view
mumbai
munich
muscat
nagano
nagasaki
nagatacho
nagoya
naha
nairobi
naples
nara
nashville
new brunswick
new england
new hampshire
new mexico
new orleans
new south wales
new york
new york city
newark
newfoundland
nice
nicosia
niigata
north america
north carolina
north dakota
north sea
northern ireland
nova scotia
oakland
odessa
oi
oita
okayama
okinawa
omaha
onagawa
orlando
osaka
oslo
ottawa
oxford
pacific
palo alto
papua new guinea
paris
persian gulf
perth
philadelphia
phnom penh
phoenix
pittsburgh
portland
porto
prague
pretoria
puerto rico
punjab
pyongyang
queensland
quito
rabat
raleigh
redmond
reykjavik
rhine
rhode island
richmond
riga
rio
rio de janeiro
riyadh
rome
rotterdam
saga
sahara
saint petersburg
saitama
sakai
sakhalin
salt lake city
san antonio
san diego
san francisco
san jose
sanaa
santiago
sao paulo
sapporo
sarajevo
saskatchewan
scandinavia
seattle
sendai
seoul
seville
shanghai
shenzhen
shibuya
shiga
shika
shikoku
shimane
shinjuku
shizuoka
siberia
sichuan
silicon valley
sofia
south america
south asia
south carolina
south china sea
south dakota
south east asia
southeast asia
st louis
st. louis
st. petersburg
stockholm
strasbourg
stuttgart
surrey
sussex
sydney
taipei
takahama
takamatsu
tallinn
tampa
tasmania
tehran
tel aviv
thames
the hague
thessaloniki
tianjin
tibet
tijuana
tochigi
tohoku
tokai
tokushima
tokyo
tomari
toronto
tottori
toulouse
toyama
tripoli
tsuruga
tunis
turin
u.a.e.
u.k.
u.s.
uae
ulsan
ulster
united arab emirates
united kingdom
usa
utsunomiya
valencia
vancouver
venice
victoria
vienna
vilnius
virginia
vladivostok
wakayama
wales
wall street
warsaw
washington
washington d.c.
wellington
west bank
west virginia
winnipeg
wuhan
xinjiang
yamagata
yamaguchi
yamanashi
yangon
yokohama
yorkshire
yukon
zagreb
zurich
`;
