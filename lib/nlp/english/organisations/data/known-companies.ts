/**
 * Companies that news of any field names without explaining them: the world's large listed firms, banks, airlines,
 * utilities, media houses and well-known private ones, under the names newspapers use. One firm a line, sorted by its
 * first name; further names of the same firm after "|". Only names that mean nothing else when written so; those that do
 * ("Apple", "Ford") are in `ambiguous-companies.ts`. A legal suffix is left out where the text may have one or not.
 * Source: general knowledge of the business press, 2026.
 */
export const KNOWN_COMPANIES = `
20th Century Fox
23andMe
3M
7-Eleven | Seven-Eleven
A.P. Moller-Maersk | AP Moller-Maersk | Maersk | Maersk Line
Aareal Bank
ABB
Abbott Laboratories
AbbVie
Abengoa
Abercrombie & Fitch
ABN Amro | ABN AMRO
Accenture
Acciona
Accor
Acer
Activision | Activision Blizzard
ACWA Power
Adani Enterprises
Adani Green Energy
Adani Group
Adani Power
Adecco
Adidas
Adnoc | ADNOC | Abu Dhabi National Oil Company
Adobe | Adobe Systems
Advanced Micro Devices | AMD
Adyen
AECOM
AEG
Aegean Airlines
Aegon
Aeon Co
Aer Lingus
Aeroflot
Aerolineas Argentinas
AeroMexico | Aeromexico
Aeroméxico
AES Corporation
Aetna
Affirm Holdings
Aflac
Agilent
AGL Energy
Agricultural Bank of China
Agrofert
Agrokor
AgustaWestland
AIA Group
AIG | American International Group
Air Algerie
Air Arabia
Air Baltic | airBaltic
Air Berlin
Air Canada
Air China
Air Europa
Air France | Air France-KLM
Air India
Air Inter
Air Liquide
Air New Zealand
Air Niugini
Air Products
Air Transat
AirAsia
AirAsia X
Airbnb
Airbus | Airbus Industrie | Airbus Group
Airbus Helicopters
AirTran | AirTran Airways
Aisin | Aisin Seiki
Ajinomoto
Akamai | Akamai Technologies
Akzo Nobel | AkzoNobel
Al Arabiya
Al Jazeera
Alaska Airlines
Albertsons
Alcatel | Alcatel-Lucent
Alcoa
Aldi
Alfa Romeo
Alibaba | Alibaba Group
Alitalia
AlixPartners
All Nippon Airways | ANA Holdings
Allegiant
Allergan
Allianz
Allied Irish
Allied Irish Banks
Allstate
Almaz-Antey
Alpha Bank
Alphabet Inc
Alps Electric
Alrosa
Alstom
Altria | Altria Group
AM General
Amadeus IT
Amazon Web Services
Ambev
AMC Networks | AMC Entertainment
Amcor
Ameren
America Movil | América Móvil
American Airlines | AMR Corporation
American Electric Power
American Express | Amex
American Motors
American Water Works
AmerisourceBergen
Ameritrade
Amgen
AMP Ltd
Amtrak
Amundi
Amylin
Anadarko | Anadarko Petroleum
Analog Devices
Andersen Consulting
Andrade Gutierrez
Andreessen Horowitz
Anglian Water
Anglo American
Anglo Irish Bank
AngloGold Ashanti
Anheuser-Busch | Anheuser-Busch InBev | AB InBev
Ansaldo Energia
Ansett
Ant Group | Ant Financial
Anthem Inc
Anthropic
Antofagasta plc
AOL | America Online | AOL Time Warner
Apache Corporation
Apollo Global
Apple Corps
Applied Materials
APRIL Group
Arcelor | ArcelorMittal
Archer Daniels Midland
Ares Management
Areva
Arianespace
Aristocrat Leisure
Arla Foods
Arm Holdings
Arthur Andersen
Asahi Breweries | Asahi Group
Asahi Glass
Asahi Kasei
Asahi Shimbun
Asda
ASE Technology
Ashok Leyland
Asia Pulp & Paper
Asiana | Asiana Airlines
ASML
Asseco
Astellas | Astellas Pharma
Aston Martin
Astra International
AstraZeneca
Asus
AT&T
Atari
Atlantia
Atlantic Records
Atlassian
Atos
Audi
Aurora Innovation
Australia and New Zealand Banking Group
Austrian Airlines
Autodesk
Automobile Dacia
AutoNation
Autostrade
AutoZone
Avanade
Aventis
Avianca
Avis | Avis Budget
Aviva
AvtoVAZ | Avtovaz
Axa | AXA
Axel Springer
Axiata
Axios
Axis Bank
Ayala Corporation
B&Q
Babcock & Wilcox
Bacardi
BAE Systems
BAIC
Baidu
Bain & Company
Bain Capital
Bajaj Auto
Baker Hughes
Balfour Beatty
Baltimore Sun
Banco Bradesco | Bradesco
Banco do Brasil
Bandai | Bandai Namco
Banesto
Bangkok Airways
Bangkok Bank
Bank Central Asia
Bank Mandiri
Bank of America | BofA | Bank of America Merrill Lynch
Bank of Baroda
Bank of China
Bank of Communications
Bank of Cyprus
Bank of East Asia
Bank of India
Bank of Ireland
Bank of Montreal
Bank of New York | Bank of New York Mellon | BNY Mellon
Bank of Nova Scotia | Scotiabank
Bank of Scotland
Bank of Tokyo-Mitsubishi UFJ | Bank of Tokyo-Mitsubishi
Bank One
Bank Rakyat
Bankia
Bankinter
Banorte
Barclays
Barclays Capital
Barilla
Barings | Barings Bank
Barnes & Noble
Barrick Gold
BASF
Bashneft
Bath Iron Works
Bausch & Lomb
Bayer
Bayerische Landesbank | BayernLB
BBC | British Broadcasting Corporation
BBVA
BDO Unibank
Bear Stearns
BearingPoint
Bechtel
Beckman Coulter
Becton Dickinson
Bed Bath & Beyond
Beiersdorf
Belaruskali
Belavia
Bell Atlantic
Bell Canada
Bell Helicopter
BellSouth
Ben & Jerry's
BenQ
Bentley Motors
Berkshire Hathaway
Bertelsmann
Best Buy
Bethesda Softworks
Bethlehem Steel
Beyond Meat
Bharat Biotech
Bharat Petroleum
Bharti
Bharti Airtel
BHP | BHP Billiton
Bilfinger
Binance
Biogen
BioNTech
BioWare
Black & Veatch
BlackBerry
BlackRock
Blackstone | Blackstone Group
Blackwater
Blizzard Entertainment
Blockbuster Inc
Bloomberg LP
Blue Origin
BlueScope
BMO | BMO Financial
BMW | Bayerische Motoren Werke
BNP Paribas
Boehringer Ingelheim
Boeing
Boeing Commercial Airplanes
Bombardier
Booking.com | Booking Holdings
Booz & Company
Booz Allen Hamilton | Booz Allen
Boral
BorgWarner
Boston Consulting Group
Boston Dynamics
Boston Globe
Boston Scientific
Bouygues
BP | British Petroleum
BP Amoco
BPCE
Braniff
Bridgestone
Bridgewater Associates
Bristol-Myers Squibb | Bristol Myers Squibb | Bristol-Myers
British Aerospace
British Airways
British American Tobacco
British Coal
British Energy
British Gas
British Leyland
British Midland
British Nuclear Fuels
British Rail
British Steel
British Telecom | BT Group
Britvic
Broadcom
Brookfield Asset Management
Brown-Forman
Bruce Power
Brussels Airlines
BSkyB
Bugatti
Bukalapak
Bulb Energy
Bulgartabac
Bunge
Bungie
Burberry
Burger King
Burlington Northern | Burlington Northern Santa Fe
Bursa Malaysia
BuzzFeed
BYD
ByteDance
Cable & Wireless
CACI
Cadbury Schweppes
Caesars Entertainment
Caisse des Depots
CaixaBank
Cajamadrid
Calbee
Calpine
Cameco
Campari
Campbell Soup
Canadian National Railway
Canadian Pacific
Canal Plus | Canal+
CanSino
Cantor Fitzgerald
Canva
Cap Gemini | Capgemini
Capcom
Capital One
CapitaLand
Capitol Records
Cardinal Health
Cargill
Carillion
Carlsberg
Carlyle Group
CarMax
Carnival Corporation | Carnival Cruise Lines
Carrefour
Cartoon Network
Casio
Catalent
Cathay Financial
Cathay Pacific | Cathay Pacific Airways
CATL
Cboe
CBRE
CBS | CBS News
CD Projekt
Cebu Pacific
Cegelec
Celanese
Celgene
Cemex
Cencosud
Cenovus
Centene
CenterPoint Energy
Central Japan Railway | JR Central
Centrica
CenturyLink
Cerberus Capital
Cerebras
Ceska Sporitelna
Cessna
CEZ
CFM International
Character.AI
Charles Schwab
Charoen Pokphand
Charter Communications
Chase Manhattan
Checkpoint Software | Check Point Software
Cheniere | Cheniere Energy
Chery
Chesapeake Energy
Chevron | ChevronTexaco
Chicago Tribune
Chick-fil-A
China Airlines
China Construction Bank
China Daily
China Eastern | China Eastern Airlines
China Evergrande | Evergrande
China Life
China Mobile
China National Offshore Oil | CNOOC
China National Petroleum | CNPC
China Southern | China Southern Airlines
China State Grid | State Grid Corporation of China
China Telecom
China Unicom
China Vanke | Vanke
Chipotle | Chipotle Mexican Grill
Chiyoda Corporation
Chosun Ilbo
Christian Dior
Christie's
Chrysler
Chubu Electric Power | Chubu Electric
Chuck E. Cheese
Chugoku Electric Power | Chugoku Electric
Chunghwa Telecom
Ciba | Ciba-Geigy
Cigna
CIMB
Cineworld
Cipla
Circuit City
Cirrus Logic
Cisco | Cisco Systems
CIT Group
Citadel Securities
Citgo
Citibank
Citic | CITIC
Citic Securities
Citicorp
Citigroup
Citizens Bank
Citrix
Citroen | Citroën
CJ Group
CK Hutchison
Clariant
Clarin
Clear Channel
Clearstream
Clorox
Cloudflare
CLP Holdings | China Light & Power
CMA CGM
CME Group | Chicago Mercantile Exchange
CNBC
CNN
Coca-Cola | Coca Cola
Cochlear
Codelco
Cognizant
Coinbase
Coles Group
Colgan Air
Colgate-Palmolive
Colt Defense
Columbia Pictures
Columbia Records
Comac | COMAC
Comair
Comcast
Commerzbank
Commonwealth Bank | Commonwealth Bank of Australia
Commonwealth Edison
Compal
Companhia Vale do Rio Doce | CVRD
Compaq | Compaq Computer
Conagra | ConAgra
Conde Nast | Condé Nast
Conoco | ConocoPhillips
Consolidated Edison | Con Edison | Con Ed
Constellation Brands
Constellation Energy
Contact Energy
Continental AG
Continental Airlines
Control Risks
ConvaTec
Copa Airlines
CoreWeave
Corriere della Sera
Cosco | COSCO
Cosmo Oil
Costa Coffee
Costa Cruises
Costco
Countrywide Financial | Countrywide
Coupang
Covestro
CP Group
Cracker Barrel
Credit Agricole | Crédit Agricole
Credit Lyonnais | Crédit Lyonnais
Credit Mutuel
Credit Suisse | Credit Suisse First Boston
Cree Inc
Croatia Airlines
CrowdStrike
Crown Resorts
CRRC
Cruise LLC
CSL
CSX
CureVac
CVC Capital
CVS | CVS Health | CVS Caremark
CyberAgent
Cyprus Airways
Cyta
Czech Airlines
Daelim
Daewoo | Daewoo Motor
DAF Trucks
Dai Nippon Printing
Dai-ichi Life
Daihatsu
Daiichi Sankyo
Daikin
Daily Mail
Daily Telegraph
Daimaru
Daimler | Daimler-Benz
Daimler Truck
DaimlerChrysler
Daiwa House
Daiwa Securities
Dangote Group | Dangote Cement
Danone
Danske Bank
Dassault
Dassault Aviation
Dassault Systemes
Databricks
DBS
DBS Group | DBS Bank
DC Comics
De Beers
Dean Witter
Debenhams
DeepMind
Delivery Hero
Dell EMC
Deloitte | Deloitte Touche
Delphi Automotive
Delta Electricity
Delta Electronics
Den Norske Bank
DeNA
Denny's
Denso
Dentsu
Depfa
Der Spiegel
Deutsche Bahn
Deutsche Bank
Deutsche Boerse | Deutsche Börse
Deutsche Lufthansa
Deutsche Post
Deutsche Telekom
Deutsche Wohnen
Devon Energy
Dexia
DHL
Diageo
Didi Chuxing | Didi Global
Die Welt
Die Zeit
Digicel
Digital Equipment
DirecTV
Discovery Communications
Dole Food
Dollar General
Dollar Tree
Dominion Energy | Dominion Resources
Domino's Pizza | Domino's
Dongfeng Motor | Dongfeng
DoorDash
Doosan | Doosan Heavy
Dow Corning
Dow Jones & Company
DowDuPont
DP World
Dr Pepper | Dr Pepper Snapple
Dr. Reddy's
Draftkings | DraftKings
Dragonair
DreamWorks | DreamWorks Animation
Dresdner Bank
Dropbox
DSM
DTE Energy
Ducati
Duke Energy
Dunkin' Brands
Dunkin' Donuts
DuPont
DynCorp
Dynegy
DZ Bank
E-Mart
E-Trade
E.ON | E.On
Eastern Air Lines
Eastman Kodak | Kodak
EasyJet | easyJet
Eaton Corporation
eBay | EBay
Ecopetrol
Edeka
EDF | Electricite de France | Électricité de France
Edison International
EDP Renewables | Energias de Portugal
Edward Jones
Edwards Lifesciences
EFG International
EgyptAir | Egyptair
Eiffage
Eisai
El Al
El Mundo
El Pais | El País
Eldorado Gold
Electrabel
Electric Boat
Electric Power Development | J-Power
Electricite du Liban
Electrolux
Electronic Arts
Electronic Data Systems
Eli Lilly
Elliott Management
Elsevier
Emaar
Embraer
Embratel
EMC Corporation
Emergent BioSolutions
EMI
EMI Group
Empire State Realty
Enbridge
EnBW
Endesa
Enel
Enel Green Power
Eneos | ENEOS
Energoatom
Engie | GDF Suez
Eni
Ennet
Enron
Entergy
Envision AESC
Epic Games
Epson | Seiko Epson
EQT Partners
Equifax
Equinor
Equitable Life
eRex
Ericsson
Ernst & Young
Erste Bank | Erste Group
Eskom
ESPN
Essilor | EssilorLuxottica
Estee Lauder | Estée Lauder
Ethiopian Airlines
Etihad | Etihad Airways
Etisalat
Eurobank
Euroclear
Eurocopter
Eurofighter
Euronext
European Aeronautic Defence and Space Company | EADS
Eurostar
Eurotunnel
Eurowings
Eutelsat
EVA Air | EVA Airways
Evercore
Evergreen Marine
EVN
Evonik
Evraz
Exelon
Exor
Expedia
Exxon | ExxonMobil | Exxon Mobil
EY
Ezaki Glico
Fairfax Media
Falabella
Family Dollar
FamilyMart
Fannie Mae | Federal National Mortgage Association
Fanuc
Fast Retailing | Uniqlo
FAW
FCC SA
FedEx | Federal Express
FEMSA
Ferrero
Ferrovial
Ferrovie dello Stato
Fiat
Fiat Chrysler
Fidelity Investments
Financial Times
Fininvest
Finmeccanica
Finnair
FireEye
First Republic Bank
First Solar
FirstEnergy
FirstGroup
Fiserv
Fisker | Fisker Automotive
Fitch | Fitch Ratings
Fletcher Building
Flextronics
Flipkart
Florida Power & Light
Fluor Corporation
Flybe
Flydubai | flydubai
FN Herstal
Folli Follie
Fonterra
Formosa Plastics
Fortescue | Fortescue Metals
Fortinet
Fortum
Four Seasons Hotels
Fox Entertainment
Fox News
Foxconn | Hon Hai Precision
Framatome
France Telecom
France Televisions
Frankfurter Allgemeine Zeitung
Franklin Templeton
Freddie Mac
Freeport LNG
Freeport-McMoRan
Freescale | Freescale Semiconductor
Freightliner
Fresenius
Frito-Lay
Frontier Airlines
FTX
Fubon
Fubon Financial
Fuji Electric
Fuji Heavy | Fuji Heavy Industries
Fuji Media
Fuji Photo Film | Fujifilm | FujiFilm
Fuji Television
Fuji TV
Fujitsu
Galp | Galp Energia
GameStop
Gannett
Garena
Garmin
Gartner
Garuda Indonesia
Gateway Computer
Gawker Media
Gaz de France
GAZ Group
Gazprom
Gazprombank
GE Aerospace
GE Capital
GE Healthcare
GE Hitachi
GE Vernova
Gedeon Richter
Geely
GEICO | Geico
Genentech
General Atomics
General Dynamics
General Electric | GE
General Foods
General Mills
General Motors | GM
Generali | Assicurazioni Generali
Genesis Energy
Genting
Genworth
Genzyme
Georgia Power
Georgia-Pacific
Gerdau
Getinge
Getty Images
Gilead | Gilead Sciences
Gillette
GitHub
Givaudan
GlaxoSmithKline | Glaxo | Glaxo Wellcome | GSK
Glencore | Glencore Xstrata
Global Payments
GlobalFoundries
Globe and Mail
GMAC
Go-Ahead Group
GoAir
GoDaddy
Gojek
Gol Linhas
Goodyear
Google | Google Inc
GoPro
Gorenje
Grab Holdings
Graphcore
Great Wall Motor
Great Wall Motors
Greggs
Greyhound Lines
Groupon
GrubHub | Grubhub
Grupo Globo
Grupo Mexico
Grupo Santander
Grupo Televisa
GS Caltex
GS Engineering
GS Yuasa
Gucci
Gudang Garam
Gulf Air
Gulf Oil
Gulfstream
GungHo
Gunvor
H&M
H&R Block
H.J. Heinz | HJ Heinz
Haaretz
Hachette
Hafslund
Haier
Hainan Airlines
Halifax Bank of Scotland | HBOS
Halliburton
Halyk Bank
Hana Financial
Handelsblatt
Handspring
Hang Seng Bank
Hanjin
Hanjin Shipping
Hankyu
Hanna-Barbera
Hanwha
Hanwha Aerospace
Hapag-Lloyd
Hard Rock Cafe
Harland and Wolff
Harley-Davidson
HarperCollins
Harris Corporation
Harrods
Hartford Financial
Hasbro
Havas
Hawaiian Airlines
Hawaiian Electric
Hawaiian Holdings
Hawker Beechcraft
HBO
HCA Healthcare
HDFC Bank
Hearst Corporation
Heckler & Koch
HeidelbergCement
Heidrick & Struggles
Heineken
Helaba
Hellenic Bank
HelloFresh
Henkel
Hensoldt
Herbalife
Hermes International
Hero MotoCorp
Hess Corporation
Hewlett-Packard | Hewlett Packard | Hewlett Packard Enterprise | HP
Hilton Hotels | Hilton Worldwide
Hindustan Petroleum
Hindustan Times
Hino Motors
Hitachi
Hitachi Data
Hitachi Energy
Hitachi Rail
HMV
Hochtief
Hoechst
Hoffmann-La Roche
Hokkaido Electric Power | Hokkaido Electric
Hokuriku Electric Power | Hokuriku Electric
Holcim
Home Depot
Honeywell
Hong Kong Electric
Hong Kong Exchanges | HKEX
Hongkong and Shanghai Banking Corporation
Hoover Company
Houghton Mifflin
Houston Chronicle
HSBC
HSH Nordbank
HTC
Huawei | Huawei Technologies
Huffington Post | HuffPost
Hugging Face
Hughes Aircraft
Hugo Boss
Hulu
Humana
Huntington Ingalls
Hutchison Whampoa
Hyatt | Hyatt Hotels
Hydro-Quebec | Hydro-Québec
Hynix | SK Hynix
Hypo Real Estate
Hyundai Engineering
Hyundai Heavy Industries
Hyundai Motor | Hyundai | Hyundai Motors
IAG
Iberdrola
Iberia Airlines
IBM | International Business Machines
ICBC | Industrial and Commercial Bank of China
Icelandair
ICICI Bank | ICICI
Id Software
Idea Cellular
Idemitsu | Idemitsu Kosan
IHI
IHOP
IKB
IKEA | Ikea
Il Sole 24 Ore
Illumina
Ilyushin
Imagination Technologies
Imperial Chemical Industries
Imperial Oil
Imperial Tobacco
Impregilo
IndiGo
Inditex
IndyMac
Infineon | Infineon Technologies
Infosys
Infratil
ING Group | ING
Inmarsat
Inpex | INPEX
Instacart
Insurance Australia
Intel
Intelsat
Intercontinental Exchange
InterContinental Hotels
International Airlines Group
International Paper
Intesa Sanpaolo
Intuit
Intuitive Surgical
Invenergy
Inventec
Invesco
Investec
Iran Air
Iridium Communications
iRobot
Isetan
Isuzu | Isuzu Motors
Itau Unibanco | Itaú Unibanco
Itausa
Ito-Yokado
Itochu
ITV
Ivanhoe Mines
Iveco
Izhmash
J. Crew
J.C. Penney | JC Penney | JCPenney
J.P. Morgan | JP Morgan | JPMorgan | JPMorgan Chase | J.P. Morgan Chase | JP Morgan Chase
Jack in the Box
Jacobs Engineering
Jaguar Land Rover
James Hardie
Jane Street
Janus Henderson
Japan Airlines | JAL
Japan Atomic Power
Japan Exchange Group
Japan Post | Japan Post Holdings
Japan Post Bank
Japan Times
Japan Tobacco
Japan Tobacco International
JAT Airways
JBS
JD.com
Jefferies
Jeju Air
JERA
Jerusalem Post
Jet Airways
JetBlue | JetBlue Airways
Jetstar
JFE Holdings
JFE Steel
JGC
Jio Platforms
John Lewis
Johnson & Johnson
Johnson Controls
Johnson Matthey
Jollibee
Jones Lang LaSalle
JR East | East Japan Railway
JR Kyushu
JR West | West Japan Railway
Julius Baer
Juneyao
Juniper Networks
Juul | Juul Labs
JVC
JX Holdings
JX Nippon
Kadokawa
Kaiser Aluminum
Kaiser Permanente
Kajima
Kakao
Kamaz
Kansai Electric Power | Kansai Electric
Kansas City Southern
Kao Corporation
Karstadt
Kaseya
Kasikornbank
Kaspersky | Kaspersky Lab
Kaufhof
Kawasaki Heavy Industries
Kawasaki Kisen
Kawasaki Steel
Kazatomprom
KazMunayGas
KB Financial
KBR
KDDI
Kelly Services
Kenya Airways
Kepco | KEPCO
Keppel
Keurig | Keurig Dr Pepper
Keyence
KFC | Kentucky Fried Chicken
KfW
KGHM
Kia | Kia Motors
Kier Group
Kikkoman
Kimberly-Clark
Kinder Morgan
King Digital
Kingfisher Airlines
Kintetsu
Kirin Holdings | Kirin Brewery
KKR | Kohlberg Kravis Roberts
KLA-Tencor
Klarna
Kleiner Perkins
Kleinwort Benson
KLM
Kmart
Knight Ridder
Kobe Steel
Koc Holding
Kodansha
Koei Tecmo
Kohl's
Komatsu
Konami
Konica | Konica Minolta
Kookmin Bank
Korea Electric Power
Korea Gas
Korea Hydro & Nuclear Power
Korean Air | Korean Air Lines
Korean Re
Korn Ferry
KPMG
KPN
Kraft Foods | Kraft Heinz
Krauss-Maffei
Krispy Kreme
Krka
Kroger
KT Corporation
Kubota
Kuehne + Nagel
Kuwait Airways
Kyocera
Kyushu Electric Power | Kyushu Electric
L'Oreal | L'Oréal
L3 Technologies
L3Harris
La Poste
La Repubblica
La Stampa
LabCorp
Lactalis
Lafarge | LafargeHolcim
Lagardere | Lagardère
Laiki Bank
Laing O'Rourke
Lam Research
Lamborghini
LAN Airlines
Lancia
Lanxess
Las Vegas Sands
LATAM Airlines
Lawson Inc
Lazada
Lazard
LBBW
Le Figaro
Le Monde
Learjet
Legendary Entertainment
Legg Mason
Lego | LEGO
Leidos
Lendlease
Lenovo
Lenovo Group
Leonardo SpA
Les Echos
Levi Strauss
Lexmark
LG Chem
LG Display
LG Electronics
LG Energy Solution
Li Auto
Liberty Global
Liberty Media
Liberty Mutual
Lidl
Lincoln National
Line Corporation
LinkedIn Corporation
Lion Air
Lion Corporation
Lions Gate
Lionsgate
Lippo Group
Liz Claiborne
LKAB
Lloyd's of London
Lloyds | Lloyds TSB | Lloyds Banking Group | Lloyds Bank
Lockheed Martin | Lockheed
Loews
Loganair
Logitech
London Metal Exchange
London Stock Exchange
Lonmin
Lonza
Looop
Lord & Taylor
Lordstown Motors
Lorillard
Los Angeles Times
LOT Polish Airlines
Lotte
Lotte Chemical
Louis Dreyfus
Lowe's
LucasArts
Lucasfilm
Lucent | Lucent Technologies
Lucid Motors
Lufthansa
Lukoil | LUKOIL
Luminar
Lundbeck
Luxottica
LVMH
LY Corporation
Lyft
LyondellBasell
Macmillan Publishers
Macquarie Group | Macquarie Bank
Macromedia
Macy's
Maersk Oil
Magna International
Magnit
Mahindra & Mahindra
Mail.ru
Mainichi Shimbun
Malaysia Airlines | Malaysian Airlines
Malev
MAN SE
Mandiant
Manulife
Marathon Oil | Marathon Petroleum
Marfin
Marks & Spencer | Marks and Spencer
Mars Inc
Marsh & McLennan
Martin Marietta
Martinair
Marubeni
Maruti Suzuki | Maruti
Marvel Entertainment
Marvell
Masdar
Maserati
Massey Energy
MasterCard | Mastercard
Matsushita | Matsushita Electric
Mattel
Maxtor
Maybank
Mazda | Mazda Motor
MBDA
MBIA
MBNA
McAfee
McClatchy
McDonald's | McDonalds
McDonnell Douglas
McGraw-Hill
McKesson
McKinsey | McKinsey & Company
Mechel
Mediaset
MediaTek
Mediobanca
Mediterranean Shipping
Medtronic
MegaFon | Megafon
Meiji Holdings
Meituan
Mengniu
Meralco
Mercari
Mercedes-Benz
Merck
Merck KGaA
Mercuria
Mercury Energy
Meridian Energy
Mesa Air
Metinvest
MetLife
Metro AG
Metro-Goldwyn-Mayer | MGM
Metro-North
Metropolitan Edison
MGM Mirage
MGM Resorts
Miami Herald
Michelin
Micromax
Micron Technology
Microsoft
MicroStrategy
MidAmerican Energy
Middle East Airlines
Midea
Miele
miHoYo
Millicom
Ministop
Miramax
Mirant
Mistral AI
Mitsubishi
Mitsubishi Chemical
Mitsubishi Electric
Mitsubishi Estate
Mitsubishi Heavy Industries
Mitsubishi Motors
Mitsubishi UFJ | Mitsubishi UFJ Financial Group | MUFG
Mitsui | Mitsui & Co
Mitsui Fudosan
Mitsui OSK Lines
Mitsukoshi
Mizuho | Mizuho Financial Group
Mobileye
Moderna
Moelis
Mojang
MOL Group
Molson Coors
Monarch Airlines
Mondelez | Mondelez International
MoneyGram
Monsanto
Monte dei Paschi | Monte dei Paschi di Siena
Monzo
Moody's | Moody's Investors Service
Morgan Stanley
Morinaga
Morrisons
Mothercare
Motor Oil Hellas
Motor Sich
Motorola | Motorola Mobility
Motown Records
MSC Cruises
MSNBC
MTN Group
MTV
Munich Re
Murata Manufacturing
Mutual of Omaha
MySpace
N26
Naftogaz
Napster
Nasdaq Inc
Nasdaq OMX
Naspers
National Australia Bank
National Express
National Grid
National Power
National Semiconductor
National Westminster | NatWest
Nationwide Building Society
Nationwide Mutual
Natixis
Naturgy | Gas Natural
Naughty Dog
Naver
Navistar
NBC | NBC News
NBC Universal | NBCUniversal
NCR Corporation
NEC
Neiman Marcus
Neste
Nestle | Nestlé
NetApp
NetEase
Netflix
Netscape
Netscape Communications
Network Rail
Neuberger Berman
Neue Zürcher Zeitung
New Line Cinema
New York Life
New York Post
New York Stock Exchange | NYSE Euronext
New York Times
Newcrest
Newmont | Newmont Mining
Newport News Shipbuilding
News Corp | News Corporation | News International
Newsweek
Nexen
Nexon
Nexperia
NextEra Energy | NextEra
NGK Insulators
NHK
Nickelodeon
Nidec
Nihon Keizai Shimbun
Nike
Nikola Motor
Nikon
Nintendo
Nio
Nippon Express
Nippon Life
Nippon Oil
Nippon Paper
Nippon Steel
Nippon Telegraph and Telephone | NTT
Nippon Yusen
Nissan | Nissan Motor
Nisshin Steel
Nissin Foods
Nitori
NLMK
Noble Group
Nok Air
Nokia
Nokia Siemens Networks
Nordea
Nordstrom
Norfolk Southern
Norilsk Nickel
Nornickel
Norsk Hydro
Nortel | Nortel Networks
Northern Rock
Northern Trust
Northrop Grumman | Northrop
Northvolt
Northwestern Mutual
Norwegian Air | Norwegian Air Shuttle
Norwegian Cruise Line
Novartis
Novatek
Novavax
Novell
Novellus
Novo Nordisk
Npower | npower
NRG Energy
NTT Communications
NTT Docomo | NTT DoCoMo | DoCoMo
NuScale
Nvidia | NVIDIA
NXP
NYSE
Oaktree Capital
Obayashi
Ocado
OCBC
Occidental Petroleum
Octopus Energy
Odakyu
Odebrecht
Oi SA
Oki Electric
Okinawa Electric Power | Okinawa Electric
Okta
Ola Electric
Olam
Olive Garden
Oliver Wyman
Olivetti
Olympic Airways
Oman Air
Omnicom
Omron
OMV
ON Semiconductor
OnePlus
OneWeb
ONGC | Oil and Natural Gas Corporation
Ontario Power Generation
Opel
OpenAI
Oppo
Oracle Corporation
Orange SA
Orascom
Orbital Sciences
Orica
Origin Energy
Orix
Orlen
Ormat Technologies
Orsted | Ørsted
Osaka Exchange
Osaka Gas
Osaka Securities Exchange
Oshkosh
Osram
Otis Elevator
OTP Bank
Otsuka Holdings
Otto Group
Outback Steakhouse
Outokumpu
Overstock.com
Ovo Energy | OVO Energy
P&G | Procter & Gamble | Procter and Gamble
P&O
Paccar
PACCAR Inc
Pacific Gas and Electric | Pacific Gas & Electric | PG&E
PacifiCorp
Pakistan International Airlines
Palantir | Palantir Technologies
Palm Inc
Palo Alto Networks
Pan Am | Pan American World Airways
Panalpina
Panasonic
Panasonic Energy
Panera
Papa John's
Paramount Pictures
Parmalat
Parsons Corporation
Pattern Energy
PayPal
Paytm
PDVSA
Peabody Energy
Peach Aviation
Pegasus Airlines
Pegatron
Peloton Interactive
Pemex
Penguin Books
People's Daily
PepsiCo | Pepsi
PerkinElmer
Permanent TSB
Permira
Pernod Ricard
Perplexity AI
Pershing Square
Pertamina
Petro-Canada
Petrobras
PetroChina
Petroecuador
Petrom
Petronas
Petrovietnam | PetroVietnam
Peugeot | PSA Peugeot Citroen | PSA Peugeot Citroën
Pfizer
Pharmacia
Philadelphia Inquirer
Philip Morris
Philip Morris International
Philippine Airlines
Philips | Royal Philips
Phillips 66
PhosAgro
Piaggio
Pictet
PIMCO | Pimco
Pinnacle Airlines
Pinnacle West
Pinterest
Piper Jaffray
Piraeus Bank
Pirelli
Pixar
Pizza Hut
PKN Orlen
PKO Bank
PKP
PLDT
PNC Financial
Polaroid
Politico
Polyus
Popeyes
Porter Airlines
POSCO | Posco
POSCO Energy
Powergen
PPC SA
PPG Industries
PPL Corporation
Prada
Pratt & Whitney
Pratt and Whitney
Premier Foods
Pret A Manger
Preussen Elektra
PreussenElektra
Priceline | Priceline.com
PricewaterhouseCoopers | PwC
Primark
PrivatBank
ProPublica
Prosus
Proterra
Prudential Financial
PSA Group
Psion
PT Freeport Indonesia
Publicis
Puget Sound Energy
Puma SE
Pure Storage
Qantas
Qatar Airways
Qatar Petroleum
QatarEnergy
QBE
Qorvo
Qualcomm
Quanta
Quanta Computer
Quantum Corporation
Quest Diagnostics
QuikTrip
Qwest
Rabobank
RadioShack
Raiffeisen | Raiffeisen Bank
Railtrack
Rakuten
Ralph Lauren
Ranbaxy
Random House | Penguin Random House
Randstad
RATP
Raymond James
Raytheon
RBC Capital Markets
RBS | Royal Bank of Scotland
RealNetworks
Reckitt Benckiser
Recruit Holdings
Red Electrica
Red Hat
Red Lobster
Reebok
Reed Elsevier
Regeneron
Reliance Industries
Reliance Jio
Renaissance Technologies
Renault
Renesas | Renesas Electronics
Renfe
Renova
Repsol | Repsol YPF
Republic Airways
RES Group
Research In Motion | Research in Motion
ResMed
Resona Holdings
Revolut
Rewe
Reynolds American
Rheinmetall
Ricoh
Rio Tinto
Rio Tinto Alcan
Riot Games
Rite Aid
Rivian
RJR Nabisco
Robert Half
Robinhood
Roblox
Roche Holding
Rockstar Games
Rockwell International | Rockwell Collins
Roku
Rolls-Royce
Rolls-Royce Holdings
Rosatom
Roshen
Rosneft
Rosoboronexport
Rostec
Rostelecom
Rothschild
Rovio
Royal Ahold
Royal Air Maroc
Royal Bank of Canada
Royal Caribbean
Royal Dutch/Shell
Royal Enfield
Royal Jordanian
Royal KPN
Royal Mail
RTL Group
Rusal
RWE
Ryanair
Ryohin Keikaku
S-Oil
S7 Airlines
Saab
Sabena
SABIC | Sabic
SABMiller
Sachsen LB
Sacyr
Safaricom
Safeway
Safran
Sagawa Express
Sagem
Saibu Gas
SAIC Motor
Saint-Gobain
Saipem
Salesforce | Salesforce.com
Salini
Salomon Brothers
Salomon Smith Barney
Samsung Electronics | Samsung
Samsung Heavy Industries
Samsung SDI
San Francisco Chronicle
San Miguel Brewery
San Miguel Corporation
SanDisk
Sandoz
Sankei Shimbun
Sanofi | Sanofi-Aventis
Santander UK
Santos Ltd
Sanyo | Sanyo Electric
SAP
Sapporo Breweries
SAS Group
Sasol
Saudi Aramco | Aramco
Saudi Electric | Saudi Electricity
Saudia
Sberbank
Scale AI
Scandinavian Airlines
Scania
Schaeffler
Schering-Plough
Schindler
Schlumberger
Schneider Electric
Scholastic Corporation
Schroders
Scottish Power | ScottishPower
Sea Ltd
Seagate | Seagate Technology
Seattle Times
Sega
Seibu
Seiko
Sekisui House
Selfridges
Sembcorp
Sempra | Sempra Energy
Sequoia Capital
Serco
Serum Institute
ServiceNow
Servier
SES SA
Seven & i Holdings | Seven & I Holdings
Seven West Media
Severn Trent
Severstal
SGX
Shake Shack
Shanghai Stock Exchange
Sharp Corporation
Shell Oil
Shikoku Electric Power | Shikoku Electric
Shimizu Corporation
Shin-Etsu Chemical
Shinhan
Shinkin Bank
Shinsegae
Shinsei Bank
Shionogi
Shire Pharmaceuticals
Shiseido
Shizuoka Gas
Shogakukan
Shopee
Showa Shell
Showtime Networks
Shueisha
Siam Cement
Siam Commercial Bank
Sibneft
Siemens
Siemens Energy
Siemens Gamesa
Siemens Healthineers
Sierra Nevada Corporation
Signature Bank
Sika
Sikorsky
Silicon Graphics
Silicon Valley Bank
Silver Lake Partners
Silvergate
Sime Darby
Simon & Schuster
Sinar Mas
Sinclair Broadcast
Singapore Airlines
Singapore Telecommunications | SingTel | Singtel
Sinopec
Sinopharm
Sinovac
Sixt
SK Group
SK Innovation
SK On
SK Telecom
Skanska
Skoda
Skoda Auto
Sky Italia
Sky News
Skymark
Skype Technologies
SkyWest
Skyworks
Slack Technologies
SM Investments
SMC Corporation
Smith & Nephew
Smith & Wesson
Smithfield Foods
SmithKline Beecham
Snam
Snapchat
SNC-Lavalin
SNCF
Snowflake Inc
SOCAR | Socar
Societe Generale | Société Générale | SocGen
SoftBank | Softbank
SolarWinds
Solaseed
Solvay
Sonangol
Sonatrach
Sony
Sony BMG
Sony Computer Entertainment
Sony Ericsson
Sony Music
Sony Pictures
Sotheby's
South African Airways
South China Morning Post
Southern California Edison
Southern Water
SpaceX
Spanair
Spark New Zealand
SpiceJet
Spirit AeroSystems
Splunk
Sports Illustrated
Spotify
Spring Airlines
Springer Nature
SQM
Square Enix
SriLankan Airlines
SSE
Stability AI
Stadler Rail
Stagecoach Group
Standard & Poor's
Standard Chartered
Standard Life
Standard Oil
Starbucks
Starwood | Starwood Hotels
State Bank of India
State Farm
State Street
Statkraft
Statoil | StatoilHydro
Steag
Stellantis
Stena Line
Stifel
STMicroelectronics
Stora Enso
Strabag
Straits Times
Studio Ghibli
Sturm Ruger
Subaru
Sueddeutsche Zeitung | Süddeutsche Zeitung
Suez Environnement
Sumitomo
Sumitomo Chemical
Sumitomo Electric
Sumitomo Metal
Sumitomo Mitsui Financial Group | Sumitomo Mitsui
Sumitomo Realty
Sun Country
Sun Pharma
Sun Pharmaceutical
Suncorp
Sunoco
SunPower
Suntory
SunTrust | SunTrust Banks
Super Micro Computer
Supercell
Surgutneftegas
Swatch | Swatch Group
Swedbank
Swedish Match
Swiggy
Swiss International Air Lines
Swiss Re
Swissair
Swisscom
Swissport
Sybase
Sydney Morning Herald
Symantec
Symrise
Syngenta
Sysco
T-Mobile
T. Rowe Price
Tabcorp
Taco Bell
Taisei Corporation
Taiwan Semiconductor | TSMC | Taiwan Semiconductor Manufacturing
Takashimaya
Takata
Take-Two | Take-Two Interactive
Takeda | Takeda Pharmaceutical
Takenaka
TAM Airlines
TAP Air Portugal
Tarom
Tata Consultancy Services | TCS
Tata Group
Tata Motors
Tata Power
Tata Sons
Tata Steel
Tate & Lyle
Tatneft
Tauron
TD Ameritrade
TDK
TE Connectivity
TeamViewer
Technip | TechnipFMC
Teck Resources
Telecinco
Telecom Argentina
Telecom Italia
Telefonica | Telefónica
Telekom Austria
Telekom Srbija
Telenor
Televisa
TeliaSonera | Telia
Telkom
Telkomsel
Telmex
Telstra
Temasek | Temasek Holdings
Temenos
Tenaga Nasional
Tencent
Tenet Healthcare
TEPCO | Tepco
Teradata
Terumo
Tesco
Teva | Teva Pharmaceutical
Texaco
Texas Instruments
Textron
TGI Friday's
Thai Airways
Thai Beverage
Thales
Thalys
Thames Water
Theranos
Thermo Fisher
Third Point
Thomas Cook
Thomas Cook Airlines
Thomson Corporation
Thomson Reuters
ThyssenKrupp | Thyssenkrupp
Tiger Global
Tim Hortons
Time Warner | Time Warner Cable
Times of India
Tingyi
TiVo
TJX
TNK-BP
TNT Express
Toei
Toho Gas
Tohoku Electric Power | Tohoku Electric
Tokio Marine
Tokopedia
Tokuyama
Tokyo Electric Power | Tokyo Electric
Tokyo Electron
Tokyo Gas
Tokyo Stock Exchange
Tokyu
Tokyu Power Supply
TomTom
TonenGeneral
Tootsie Roll
Top Glove
Toray | Toray Industries
Toronto Star
Toronto-Dominion Bank | Toronto-Dominion
Toshiba
Toyo Engineering
Toyota Industries
Toyota Motor | Toyota
Toyota Tsusho
Toys R Us
TPG
Trafigura
Trans World Airlines | TWA
Transaero
Transavia
TransCanada
Transneft
Transocean
Transport for London
Transurban
Trend Micro
Trenitalia
Tribune Company
Tribune Media
Tsingtao Brewery
TUI | TUI AG
Tullow Oil
Tupperware
Turkcell
Turkish Airlines
Turkmengaz
TurkTelekom | Turk Telekom
Turner Broadcasting
TV Asahi
TV Globo
TVS Motor
Twentieth Century Fox
Twilio
Two Sigma
Tyco | Tyco International
Tyson Foods
Ube Industries
Uber | Uber Technologies
Ubisoft
UBS | UBS Warburg | UBS AG
UCB
UD Trucks
Ukraine International Airlines
Ukrenergo
Unicharm
UniCredit
Unilever
Union Carbide
Union Pacific
Uniper
Unisys
United Aircraft
United Company Rusal
United Launch Alliance
United Parcel Service | UPS
United Press
United Press International
United States Steel | U.S. Steel
United Technologies
United Utilities
UnitedHealth | UnitedHealth Group
Unity Technologies
Universal Music | Universal Music Group
Universal Pictures
Universal Studios
Univision
Unocal
UOB
Uralkali
Uralvagonzavod
US Airways
US Bancorp | U.S. Bancorp
USA Today
USAir
Usiminas
UTStarcom
Vale SA
Valeant | Valeant Pharmaceuticals
Valero | Valero Energy
ValuJet
Valve Corporation
Varig
Vattenfall
Vauxhall
Velodyne
Vena Energy
Venture Global
Veolia | Veolia Environnement
Verisign | VeriSign
Verizon | Verizon Wireless
Vertex Pharmaceuticals
Vestas
Viacom | ViacomCBS
Viasat
VietJet | Vietjet
Vietnam Airlines
VimpelCom
VinFast
Vingroup
Virgin Atlantic
Virgin Australia
Virgin Galactic
Virgin Group
Virgin Media
Virgin Records
Virgin Trains
Vistara
Vistra
Vitol
Vivendi | Vivendi Universal
VKontakte
VMware
Vodacom
Vodafone | Vodafone Group
Volkswagen | VW
Volvo
Vonovia
Vox Media
VTB | VTB Bank
Vueling
Wachovia
Wal-Mart | Walmart | Wal-Mart Stores
Walgreens | Walgreens Boots Alliance
Wall Street Journal
Wanadoo
Warner Bros | Warner Brothers | Warner Bros. | Warner Bros. Discovery
Warner Music | Warner Music Group
Washington Mutual | WaMu
Washington Post
Waymo
Wedbush Securities
Wegmans
WellPoint
Wells Fargo
Wendy's
Wesfarmers
Western Digital
Western Union
Westfield Group
WestJet
WestLB
Westpac
WeWork
Weyerhaeuser
WH Smith
Whirlpool Corporation
White Castle
Whole Foods | Whole Foods Market
Wilmar
Wimpey
Wipro
Wirecard
Wise plc
Wistron
Wizz Air
Wm Morrison
Wolfspeed
Wolters Kluwer
Woodside Petroleum | Woodside Energy
Woolworths
Woori Bank
WorldCom
Worldpay
WOW air
WPP
Wyeth
Wynn Resorts
X5 Retail
xAI
Xcel Energy
Xe Services
Xero
Xerox
Xiaomi
Xilinx
XL Capital
Xpeng | XPeng
Xstrata
Y Combinator
Yahoo | Yahoo!
Yahoo Japan
Yakult
Yamaha | Yamaha Motor
Yamato Holdings
Yandex
Yang Ming
Yili
Yomiuri Shimbun
Yorkshire Water
YPF
Yukos
Yum Brands
Zalando
Zenith Electronics
ZF Friedrichshafen
Zimmer Biomet
Zomato
Zoom Video
Zscaler
ZTE
Zurich Financial | Zurich Insurance
Zynga
`;
