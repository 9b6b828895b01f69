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
3Com
3M
50Hertz
7-Eleven | Seven-Eleven
A.P. Moller-Maersk | AP Moller-Maersk | Maersk | Maersk Line
A123 Systems
A2A
Aareal Bank
ABB
Abbey National
Abbott Laboratories
AbbVie
ABC | ABC News
Abengoa
Abercrombie & Fitch
ABN Amro | ABN AMRO
Aboitiz Power
Accenture
Acciona
Accor
Acer
Acorn Computers
Activision | Activision Blizzard
ACWA Power
Adam Air
Adani Enterprises
Adani Green Energy
Adani Group
Adani Ports
Adani Power
Adani Transmission
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
Aena
Aeon Co
Aer Lingus
Aermacchi
Aeroflot
Aerolineas Argentinas
AeroMexico | Aeromexico
Aeroméxico
AES Corporation
Aetna
Affirm Holdings
Aflac
Afriqiyah Airways
AGCO
Agilent
AGL Energy | AGL
Agricultural Bank of China
Agrium
Agrofert
Agrokor
AgustaWestland
AIA Group
AIG | American International Group
Air Algerie
Air Arabia
Air Astana
Air Austral
Air Baltic | airBaltic
Air Berlin
Air Busan
Air Canada
Air China
Air Deccan
Air Europa
Air France | Air France-KLM
Air Incheon
Air India
Air Inuit
Air Jamaica
Air Liquide
Air Madagascar
Air Mauritius
Air Namibia
Air New Zealand
Air Niugini
Air Premia
Air Products
Air Products and Chemicals
Air Seoul
Air Tindi
Air Transat
Air Zimbabwe
AirAsia
AirAsia Berhad
AirAsia X
Airblue
Airbnb
Airbus | Airbus Industrie | Airbus Group
Airbus Helicopters
Aircel
Airgas
AirTran | AirTran Airways
Aisin | Aisin Seiki
Ajinomoto
Akamai | Akamai Technologies
Akzo Nobel | AkzoNobel
Al Arabiya
Al Jazeera
Alaska Airlines
Albertsons
Alcan
Alcatel | Alcatel-Lucent
Alcoa
Aldi
Alenia Aeronautica
Alfa Bank | Alfa-Bank
Alfa Romeo
Alibaba | Alibaba Group
Alienware
Alinta Energy | Alinta
Alitalia
AlixPartners
All Nippon Airways | ANA Holdings
Allegiant
Allergan
Allete | ALLETE
Alliance & Leicester
Alliant Techsystems | ATK
Allianz
Allied Capital
Allied Irish
Allied Irish Banks
Allstate
Almaz-Antey
Aloha Airlines
Alpha Bank
Alphabet Inc
Alpiq
Alps Electric
Alrosa
Alstom
Altria | Altria Group
AM General
Amadeus IT
Amazon Web Services
Ambac
Ambev
AMC Networks | AMC Entertainment
Amcor
Ameren
America Movil | América Móvil
American Airlines | AMR Corporation
American Eagle Airlines
American Electric Power | AEP
American Express | Amex
American Motors
American Water Works
Ameriquest
AmerisourceBergen
Ameritrade
Amgen
AMP Ltd
Amprion
Amstrad
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
Antrix
AOL | America Online | AOL Time Warner
Aozora Bank
Apache Corporation
Apollo Global
Apple Corps
Applied Materials
AppLovin
APRIL Group
Arcelor | ArcelorMittal
Archer Aviation
Archer Daniels Midland
Ares Management
Areva
Ariana Afghan Airlines
Arianespace
Arik Air
Arista Networks
Aristocrat Leisure
Arla Foods
Arlo Technologies
Arm Holdings
Arthur Andersen
Aruba Networks
Asahi Breweries | Asahi Group
Asahi Glass
Asahi Kasei
Asahi Shimbun
Asda
ASE Technology
Ashok Leyland
Asia Pulp & Paper
Asian Paints
Asiana | Asiana Airlines
Asics
ASML
ASOS | Asos
Asseco
Astellas | Astellas Pharma
Aston Martin
Astra International
Astra Space
AstraZeneca
Astrobotic
Asus
AT&T
ATA Airlines
Atari
ATI Technologies
Atlantia
Atlantic Records
Atlantic Southeast Airlines
Atlas Air
Atlassian
Atos
Audi
Aurora Innovation
Ausgrid
AusNet Services | AusNet
Austin Energy
Australia and New Zealand Banking Group
Austrian Airlines
Autodesk
Automobile Dacia
AutoNation
Autostrade
AutoZone
Avanade
Avangrid
Avaya
Aventis
Avianca
Avis | Avis Budget
Aviva
AvtoVAZ | Avtovaz
Axa | AXA
Axel Springer
Axiata
Axiom Space
Axios
Axis Bank
Axpo
Ayala Corporation
B&Q
BAA
Babcock & Brown
Babcock & Wilcox
Bacardi
BAE Systems | BAE
Bahamasair
Bahrain Air
BAIC
Baidu
Bain & Company
Bain Capital
Bajaj Auto
Bajaj Finance
Baker Hughes
Balfour Beatty
Ballard Power
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
Baosteel
Barclays
Barclays Capital
Barilla
Barings | Barings Bank
Barnes & Noble
Barrick
Barrick Gold
BASF
Bashneft
Batavia Air
Bath Iron Works
Bausch & Lomb
Baxter International
Bay Networks
Bayer
Bayerische Landesbank | BayernLB
BBC | British Broadcasting Corporation
BBVA
BDO Unibank
BE Aerospace
BE-NUC
Bear Stearns
BearingPoint
Beats Electronics
Bechtel
Beckman Coulter
Becton Dickinson
Bed Bath & Beyond
Beiersdorf
Beijing Automotive
Belaruskali
Belavia
Belkin
Bell Atlantic
Bell Canada
Bell Helicopter
BellSouth
Bellview Airlines
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
Bharat Heavy Electricals | BHEL
Bharat Petroleum
Bharti
Bharti Airtel
Bharti Enterprises
BHP | BHP Billiton
Bhs | BHS
Bic Camera
Bigelow Aerospace
Bilfinger
Binance
Biogen
BioNTech
BioWare
Birkenstock
BitTorrent Inc
BJ's Wholesale Club | BJ's Wholesale
Black & Veatch
BlackBerry
BlackRock
Blackstone | Blackstone Group
Blackwater
Blade Urban Air
Blizzard Entertainment
Block Inc
Blockbuster Inc
Bloom Energy
Bloomberg LP
BloombergNEF | BNEF
Blue Origin
BlueScope
BlueScope Steel
BMO | BMO Financial
BMW | Bayerische Motoren Werke
BNP Paribas
BNSF
Boehringer Ingelheim
Boeing
Boeing Commercial Airplanes
Bofors
Bombardier
Boohoo
Booking.com | Booking Holdings
Booz & Company
Booz Allen Hamilton | Booz Allen
Boral
BorgWarner
Bose
Boston Consulting Group
Boston Dynamics
Boston Globe
Boston Scientific
Bouygues
BP | British Petroleum
BP Amoco
BPCE
Bradford & Bingley
Braniff
Bridgestone
Bridgewater Associates
Bristol-Myers Squibb | Bristol Myers Squibb | Bristol-Myers
Britannia Industries
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
Brocade
Brookfield Asset Management
Brown-Forman
Bruce Power
Brussels Airlines
BSkyB
BSNL
Bugatti
Bukalapak
Bulb Energy
Bulgartabac
Bunge
Bungie
Burberry
Burger King
Burlington Northern | Burlington Northern Santa Fe
Burns Philp
Bursa Malaysia
BuzzFeed
BYD
Byju's
ByteDance
Cable & Wireless
Cabletron
CACI
Cadbury Schweppes
Cadent
Caesars Entertainment
Caisse d'Epargne
Caisse des Depots
CaixaBank
Cajamadrid
Calbee
Calpine
Cameco
Campari
Campbell Soup
Canadian National Railway
Canadian North
Canadian Pacific
Canadian Tire
Canal Plus | Canal+
Canalys
Canara Bank
Canonical Ltd
CanSino
Cantor Fitzgerald
Canva
Cap Gemini | Capgemini
Capcom
Cape Air
Capital Economics
Capital One
CapitaLand
Capitol Records
Cardinal Health
Cargill
Caribbean Airlines
Carillion
Carlsberg
Carlyle
Carlyle Group
CarMax
Carnival Corporation | Carnival Cruise Lines
Carrefour
Carrier Global
Cartoon Network
Carvana
Casio
Caspian Airlines
Catalent
Cathay Financial
Cathay Pacific | Cathay Pacific Airways
CATL
CBC
Cboe
CBRE
CBS | CBS News
CD Projekt
Cebu Pacific
Cegelec
Celanese
Celgene
Cellnex
Cemex
Cencosud
Cenovus
Centene
CenterPoint Energy
Central Japan Railway | JR Central
Centrica
CenturyLink
Cerberus Capital
Cerberus Capital Management
Cerebras
CESC
Ceska Sporitelna
Cessna
CEZ
CF Industries
CFM International
CGN | China General Nuclear
Channel 4
Character.AI
Charles Schwab
Charoen Pokphand
Charter Communications
Chase Manhattan
Chautauqua Airlines
Checkpoint Software | Check Point Software
ChemChina
Cheniere | Cheniere Energy
Chery
Chesapeake Energy
Chevron | ChevronTexaco
Chewy
Chicago Board of Trade | CBOT
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
China Southern Power Grid
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
Chugai Pharmaceutical
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
Citigroup | Citi
Citizens Bank
Citrix
Citroen | Citroën
CJ Group
CK Hutchison
Clariant
Clarin
Clear Channel
Clearstream
Cleveland-Cliffs
Click Mexicana
Clorox
Cloudflare
CLP Holdings | China Light & Power | CLP Power
CMA CGM
CME Group | Chicago Mercantile Exchange
CMS Energy
CNBC
CNH Industrial
CNN
CNNC | China National Nuclear Corp
Coal India
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
Comex | COMEX
Commerzbank
Commodore International
Commonwealth Bank | Commonwealth Bank of Australia
Commonwealth Edison | ComEd
Commonwealth Fusion Systems
Commonwealth LNG
Compal
Companhia Vale do Rio Doce | CVRD
Compaq | Compaq Computer
Conagra | ConAgra
Conde Nast | Condé Nast
Conoco | ConocoPhillips
Consolidated Edison | Con Edison | Con Ed | ConEd
Constellation Brands
Constellation Energy
Contact Energy
Continental AG
Continental Airlines
Control Risks
ConvaTec
Conviasa
Copa Airlines
Corel
CoreWeave
Corriere della Sera
Corsair Gaming
Corus
Cosco | COSCO
Cosmo Oil
Costa Coffee
Costa Cruises
Costco
Counterpoint Research
Countrywide Financial | Countrywide
Coupang
Covestro
Cox Automotive
CP Group
CPS Energy
Cracker Barrel
Craigslist
Creative Technology
Credit Agricole | Crédit Agricole
Credit Lyonnais | Crédit Lyonnais
Credit Mutuel
Credit Suisse | Credit Suisse First Boston
Cree Inc
Croatia Airlines
CrowdStrike
Crown Castle
Crown Resorts
CRRC
Cruise LLC
CS Energy
CSL
CSX
CTV
Cubana
Cummins
CureVac
Currys
CVC Capital
CVS | CVS Health | CVS Caremark
CyberAgent
Cyprus Airways
Cyta
Czech Airlines
D-Link
Dabur
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
Dana Air
Danger Inc
Dangote Group | Dangote Cement
Danone
Danske Bank
Dassault
Dassault Aviation
Dassault Systemes
Data General
Databricks
DAZN
DBS
DBS Group | DBS Bank
DC Comics
De Beers
Dean Witter
Debenhams
DeepMind
Deere
Deliveroo
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
DigitalGlobe
DirecTV
Discovery Communications
Dixons
Dnata
DnB NOR | DNB
Dolby Laboratories | Dolby
Dole Food
Dollar General
Dollar Tree
Dominion Energy | Dominion Resources
Domino's Pizza | Domino's
Don Quijote
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
Drax
DreamWorks | DreamWorks Animation
Dresdner Bank
Drewry
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
E.ON Next
EADS Astrium | Astrium
EADS CASA
Eastern Air Lines
Eastman Chemical
Eastman Kodak | Kodak
EasyJet | easyJet
Eaton Corp
Eaton Corporation
eBay | EBay
Eclipse Aviation
Ecolab
Ecopetrol
Ecotricity
Edeka
EDF | Electricite de France | Électricité de France
EDF Energy
Edison International
EDP Renewables | Energias de Portugal | EDP Renováveis
Edward Jones
Edwards Lifesciences
EFG International
EGAT
EgyptAir | Egyptair
Eidos | Eidos Interactive
Eiffage
Eisai
El Al
El Mundo
El Pais | El País
Elders Ltd
Eldorado Gold
Electrabel
ElectraNet
Electric Boat
Electric Power Development | J-Power
Electricite du Liban
Electricity North West
Electrolux
Electronic Arts
Electronic Data Systems
Elering
Eli Lilly
Elliott Management
Elpida | Elpida Memory
Elsevier
Emaar
eMachines
Embraer
Embratel
EMC Corporation
Emergent BioSolutions
Emerson Electric
EMI
EMI Group
Empire State Realty
Enbridge
EnBW
Encana | EnCana
Endeavour Energy
Enders Analysis
Endesa
Eneco
Enel
Enel Green Power
Eneos | ENEOS
ENEOS Power
Energex
Energinet
Energoatom
EnergyAustralia
Engie | GDF Suez
Eni
Ennet
Enphase Energy | Enphase
Enron
Entergy
Envision AESC
Epic Games
Epson | Seiko Epson
EQT Partners
Equifax
Equinix
Equinor
Equitable Life
eRex
Ergon Energy
Ericsson
Ernst & Young
Erste Bank | Erste Group
Eskom
ESPN
Essar | Essar Group | Essar Oil
Essent
Essential Energy
Essilor | EssilorLuxottica
Estee Lauder | Estée Lauder
Esterline
Ethiopian Airlines
Etihad | Etihad Airways
Etisalat
Etsy
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
Evergreen International
Evergreen Marine
Evergy
Eversource | Eversource Energy
EVN
Evonik
Evraz
Exelon
Exor
Expedia
ExpressJet
Extreme Networks
Exxon | ExxonMobil | Exxon Mobil
EY
Ezaki Glico
F-Secure
F5 Networks
FactSet
Fairfax Media
Falabella
Falcon Northwest
Falconbridge
Family Dollar
FamilyMart
Fannie Mae | Federal National Mortgage Association
Fanuc
Fast Retailing | Uniqlo
FAW
FCC SA
Federal-Mogul
FedEx | Federal Express
FEMSA
Ferrero
Ferrovial
Ferrovie dello Stato
Fiat
Fiat Chrysler
Fidelity Investments
Financial Times
Fingrid
Fininvest
Finmeccanica
Finnair
FireEye
Firefly Aerospace
Firefly Airlines
First Air
First Republic Bank
First Solar
FirstEnergy
FirstGroup
Fiserv
Fisher-Price
Fisker | Fisker Automotive
Fitbit
Fitch Ratings
Flash Airlines
Fletcher Building
Flexjet
Flextronics
Flipkart
Florida Power & Light
Fluor Corporation
Flybe
Flydubai | flydubai
FN Herstal
Folli Follie
Fonterra
Formosa Petrochemical
Formosa Plastics
Fortescue | Fortescue Metals
Fortinet
Fortum
Foundry Networks
Four Seasons Hotels
Fox Entertainment
Fox News
Foxconn | Hon Hai Precision
Framatome
France Telecom
France Televisions
Frankfurter Allgemeine Zeitung
Franklin Templeton
Fraport
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
Gasunie
Gate Gourmet
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
GeoEye
Georgia Power
Georgia-Pacific
Gerdau
Getinge
Getty Images
Gilead | Gilead Sciences
Gillette
Ginkgo Bioworks
GitHub
Givaudan
GKN
GlaxoSmithKline | Glaxo | Glaxo Wellcome | GSK
Glencore | Glencore Xstrata
Glitnir
Global Payments
GlobalFoundries
Globalstar
Globe and Mail
GMAC
GMR Group
Go-Ahead Group
GoAir
GoDaddy
Godrej
Gojek
Gol Linhas
Gol Transportes
Goldcorp
Goodrich
Goodyear
Google | Google Inc
GoPro
Gorenje
Grab Holdings
GrainCorp
Graphcore
Great Lakes Airlines
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
Guidant
Gulf Air
Gulf Oil
Gulfstream
GungHo
Gunvor
GVK
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
Handelsbanken
Handelsblatt
Handspring
Hang Seng Bank
Hanjin
Hanjin KAL
Hanjin Shipping
Hankyu
Hanna-Barbera
Hanwha
Hanwha Aerospace
Hapag-Lloyd
Hard Rock Cafe
Harland and Wolff
Harley-Davidson
Harman | Harman International
HarperCollins
Harrah's | Harrah's Entertainment
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
HCL Technologies
HDFC Bank
Hearst Corporation
Heckler & Koch
HeidelbergCement
Heidrick & Struggles
Heineken
Helaba
Helios Airways
Hellenic Bank
HelloFresh
Henkel
Hensoldt
Herbalife
Hermes International
Hero MotoCorp
Hess Corporation
Hewa Bora
Hewlett-Packard | Hewlett Packard | Hewlett Packard Enterprise | HP
Hexaware
Hexcel
Hilton Hotels | Hilton Worldwide
Hindalco
Hindustan Aeronautics
Hindustan Motors
Hindustan Petroleum
Hindustan Times
Hindustan Unilever
Hino Motors
Hispano-Suiza
Hitachi
Hitachi Data
Hitachi Energy
Hitachi Rail
HK Electric
HMV
Hochtief
Hoechst
Hoffmann-La Roche
Hokkaido Electric Power | Hokkaido Electric
Hokkaido International Airlines
Hokuriku Electric Power | Hokuriku Electric
Holcim
Home Depot
Hon Hai
Honeywell
Honeywell International
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
Hudson's Bay
Huffington Post | HuffPost
Hugging Face
Hughes Aircraft
Hugo Boss
Hulu
Humana
Huntington Ingalls
Huntsman Corporation
Husky Energy
Hutchison Whampoa
Hyatt | Hyatt Hotels
Hydro-Quebec | Hydro-Québec
Hynix | SK Hynix
Hypo Real Estate
HypoVereinsbank
Hyundai Engineering
Hyundai Heavy Industries
Hyundai Motor | Hyundai | Hyundai Motors
IAG | International Airlines Group | International Consolidated Airlines Group
Iberdrola
Iberia Airlines
IBM | International Business Machines
ICBC | Industrial and Commercial Bank of China
Icelandair
ICICI Bank | ICICI
ICIS
Id Software
IDBI Bank
IDC
Idea Cellular
Idemitsu | Idemitsu Kosan
IHI
IHOP
IKB
IKB Deutsche Industriebank
IKEA | Ikea
Il Sole 24 Ore
Illinois Tool Works
Illumina
Ilyushin
Imagination Technologies
Imperial Brands
Imperial Chemical Industries
Imperial Oil
Imperial Tobacco
Impregilo
Inco
Indian Oil | Indian Oil Corp
IndiGo
Inditex
IndusInd Bank
IndyMac
Ineos | INEOS
Infineon | Infineon Technologies
Infosys
Infratil
ING Bank
ING Group | ING
Ingersoll-Rand | Ingersoll Rand
Inmarsat
Inpex | INPEX
Instacart
Insurance Australia
Intel
Intelsat
Intercontinental Exchange
InterContinental Hotels
Interjet
International Airlines Group
International Flavors & Fragrances
International Lease Finance Corporation | ILFC
International Paper
Intesa Sanpaolo
Intuit
Intuitive Machines
Intuitive Surgical
Invenergy
Inventec
Invesco
Investec
Ipsos
Iran Air
Iran Aseman Airlines
Iridium Communications
Irkut
iRobot
Isetan
Isuzu | Isuzu Motors
Itau Unibanco | Itaú Unibanco
Itausa
ITC Ltd
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
Jawbone
Jazeera Airways
Jazz Aviation
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
Jin Air
Jindal Steel
Jio Platforms
Joby Aviation
John Lewis
Johnson & Johnson
Johnson Controls
Johnson Matthey
Jollibee
Jones Lang LaSalle
JR East | East Japan Railway
JR Kyushu
JR West | West Japan Railway
JSW Steel
Julius Baer
Juneyao
Juniper Networks
Just Eat Takeaway
Juul | Juul Labs
JVC
JX Holdings
JX Nippon
Kadokawa
Kaiser Aluminum
Kaiser Permanente
Kajima
Kakao
Kalitta Air
Kam Air
Kamaz
Kanematsu
Kansai Electric Power | Kansai Electric
Kansas City Southern
Kantar
Kao Corporation
Karstadt
Kaseya
Kasikornbank
Kaspersky | Kaspersky Lab
Kaufhof
Kaupthing
Kaupthing Bank
Kawasaki Heavy Industries
Kawasaki Kisen | Kawasaki Kisen Kaisha | K Line
Kawasaki Steel
Kaypro
Kazatomprom
KazMunayGas
KB Financial
KBC
KBR
KDDI
Kelly Services
Kenworth
Kenya Airways
Kepco | KEPCO
Keppel
Kering
Keurig | Keurig Dr Pepper
Keyence
KFC | Kentucky Fried Chicken
KfW
KGHM
Khrunichev
Kia | Kia Motors
Kier Group
Kikkoman
Kimberly-Clark
Kinder Morgan
King Digital
Kingfisher Airlines
Kintetsu
Kioxia
Kirin Holdings | Kirin Brewery
Kish Air
Kistler Aerospace
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
Koenigsegg
Kogalymavia
Kohl's
Komatsu
Konami
Konica | Konica Minolta
Kookmin Bank
Korea Development Bank
Korea Electric Power
Korea Gas | Korea Gas Corp | Kogas | KOGAS
Korea Hydro & Nuclear Power | KHNP
Korea Ratings
Korean Air | Korean Air Lines
Korean Re
Korn Ferry
Kotak Mahindra | Kotak Mahindra Bank
Kpler
KPMG
KPN
Kraft Foods | Kraft Heinz
Krauss-Maffei
Krauss-Maffei Wegmann
Krispy Kreme
Krka
Kroger
KT Corporation
Kubota
Kuehne + Nagel
Kuwait Airways
Kyocera
Kyushu Electric Power | Kyushu Electric
Kyushu Financial Group
L&T
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
LAM Mozambique
Lam Research
Lamborghini
LAN Airlines
Lancia
Lanco
Land Rover
Landesbank Berlin
Landsbanki
Lanxess
Lao Airlines
Larsen & Toubro
Las Vegas Sands
Lasertec
LATAM Airlines
Latecoere
Lawson Inc
Lazada
Lazard
LBBW
Le Figaro
Le Monde
LEAG
Learjet
Legal & General
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
LG
LG Chem
LG Display
LG Electronics
LG Energy Solution
LG Uplus
Li Auto
LIAT
Liberty Global
Liberty Media
Liberty Mutual
Lidl
Liebherr
Lincoln National
Line Corporation
LinkedIn Corporation
Linksys
Lion Air
Lion Corporation
Lion Nathan
Lions Gate
Lionsgate
Lippo Group
Litgrid
Liz Claiborne
LKAB
Lloyd's of London
Lloyds | Lloyds TSB | Lloyds Banking Group | Lloyds Bank
Loblaw
Lockheed Martin | Lockheed
Loews
Loganair
Logitech
London Metal Exchange
London Stock Exchange
Lonmin
Lonza
Looop
Loral Space
Lord & Taylor
Lordstown Motors
Lorillard
Los Angeles Times
LOT Polish Airlines
Lotte
Lotte Chemical
Louis Dreyfus
Lowe's
LS Power
LSEG | London Stock Exchange Group
Lubrizol
LucasArts
Lucasfilm
Lucent | Lucent Technologies
Lucid Group
Lucid Motors
Lufthansa
Lufthansa Technik
Lukoil | LUKOIL
Lululemon
Luminar
Luminus
Lundbeck
Luxottica
LVMH
LY Corporation
Lyft
Lynas
LyondellBasell
Macmillan Publishers
Macquarie Airports
Macquarie Group | Macquarie Bank
Macromedia
Macy's
Maersk Oil
Magellan Navigation
Magna
Magna International
Magnit
Mahan Air
Mahindra & Mahindra
Mail.ru
Mainichi Shimbun
Malaysia Airlines | Malaysian Airlines
Malev
MAN SE
Mandala Airlines
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
Marvell Technology
Masco
Masdar
Maserati
Massey Energy
MasterCard | Mastercard
Matsushita | Matsushita Electric
Mattel
Maxar | Maxar Technologies
MAXjet
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
Meggitt
Meiji Holdings
Meituan
Mengniu
Meralco | Manila Electric
Meralco PowerGen | MGen
Mercari
Mercedes-Benz
Merck
Merck KGaA
Mercuria
Mercury Energy
Meridian Energy
Merpati | Merpati Nusantara
Merrill Lynch
Mesa Air
Mesaba Airlines
Messier-Bugatti
Metinvest
MetLife
Metro AG
Metro Bank
Metro-Goldwyn-Mayer | MGM
Metro-North
Metropolitan Edison
Mexicana | Mexicana de Aviacion
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
Midwest Airlines
Miele
miHoYo
Millicom
Mindtree
Ministop
Minneapolis Grain Exchange
Minnesota Power
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
Mitsui Chemicals
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
Moneyfacts
MoneyGram
Monsanto
Monte dei Paschi | Monte dei Paschi di Siena
Monzo
Moody's | Moody's Investors Service
Morgan Stanley
Morinaga
Morrisons
Mosaic Company
Mothercare
Motor Oil Hellas
Motor Sich
Motorola | Motorola Mobility
Motorola Solutions
Motown Records
Mozilla
Mphasis
MS&AD
MSC Cruises
MSNBC
MTN Group
MTNL
MTU Aero Engines
MTV
Munich Re
Murata Manufacturing
Murphy Oil
Mutual of Omaha
MySpace
MySQL AB
N26
Naftogaz
Namco
Napster
Nas Air
Nasdaq Inc
Nasdaq OMX
Naspers
National Australia Bank
National Express
National Grid
National Semiconductor
National Westminster | NatWest
Nationwide Building Society
Nationwide Mutual
Natixis
Naturgy | Gas Natural
Naughty Dog
Naver
Navistar
Navteq
NBC | NBC News
NBC Universal | NBCUniversal
Ncell
NCR Corporation
NDTV
NEC
Neiman Marcus
Nest Labs
Neste
Nestle | Nestlé
NetApp
NetEase
Netflix
Netgear
NetJets
Netscape
Netscape Communications
Network Rail
Network Ten
Neuberger Berman
Neue Zürcher Zeitung
New Century Financial
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
NextDecade
NextEra Energy | NextEra
NGK Insulators
NHK
NHPC
Nickelodeon
Nidec
Nihon Keizai Shimbun
Nike
Nikola Motor
Nikon
Nine Network
Nintendo
Nio
Nippon Express
Nippon Life
Nippon Oil
Nippon Paint
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
Nordex
Nordstrom
Norfolk Southern
Norilsk Nickel
Nornickel
Norsk Hydro
Nortel | Nortel Networks
Northern Powergrid
Northern Rock
Northern Trust
Northrop Grumman | Northrop
Northvolt
Northwestern Mutual
Norwegian Air | Norwegian Air Shuttle
Norwegian Cruise Line
Nouvelair
Novartis
Novatek
Novavax
Novell
Novellus
Novo Nordisk
NPO Energomash
Npower | npower
NRG Energy
NTPC
NTT Communications
NTT Docomo | NTT DoCoMo | DoCoMo
Nuclear Power Corporation of India
Nucor
NuScale
Nvidia | NVIDIA
NXP
Nykaa
Nymex | NYMEX
NYSE
Oaktree Capital
Obayashi
Ocado
OCBC
Occidental Petroleum
Ocean Network Express
Octopus Energy
Odakyu
Odebrecht
OHB System
Oi SA
Okay Airways
Oki Electric
Okinawa Electric Power | Okinawa Electric
Okta
Ola Cabs
Ola Electric
Olam
Olive Garden
Oliver Wyman
Olivetti
Olympic Airways
Oman Air
Omdia
Omni Air
Omnicom
Omron
OMV
ON Semiconductor
Oncor
OnePlus
OneSteel
OneWeb
ONGC | Oil and Natural Gas Corporation
Ontario Power Generation
Opel
OpenAI
Opendoor
Openreach
Oppo
Oracle Corporation
Orange SA
Orano
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
Osborne Computer
Oshkosh
Osram
Otis Elevator
Otis Worldwide
OTP Bank
Otsuka Holdings
Otto Group
Outback Steakhouse
Outokumpu
Overstock.com
Ovo Energy | OVO Energy | Ovo | OVO
Oxford Economics
Oyo
P&G | Procter & Gamble | Procter and Gamble
P&O
Paccar
PACCAR Inc
Pacific Gas and Electric | Pacific Gas & Electric | PG&E
PacifiCorp
Packard Bell
Pakistan International Airlines
Palantir | Palantir Technologies
Palisades Nuclear
Palm Inc
Palo Alto Networks
Pan Am | Pan American World Airways
Panalpina
Panasonic
Panasonic Energy
Panera
Papa John's
Paramount Airways
Paramount Pictures
Parex Bank
Parker Hannifin
Parkwind
Parmalat
Parsons Corporation
Pattern Energy
PayPal
Paytm
PDVSA
Peabody Energy
Peach Aviation
Pebble Technology
Pegasus Airlines
Pegatron
Peloton Interactive
Pemex
Penguin Books
Penske Automotive
People's Daily
PeopleSoft
PepsiCo | Pepsi
PerkinElmer
Permanent TSB
Permira
Pernod Ricard
Perplexity AI
Pershing Square
Pertamina
Peterbilt
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
Piaggio Aero
Pictet
PIMCO | Pimco
Pinduoduo
Ping An
Pinnacle Airlines
Pinnacle West
Piper Jaffray
Piraeus Bank
Pirelli
Pixar
Pizza Hut
PKN Orlen
PKO Bank
PKP
Planet Labs
PlanetSpace
Plantronics
PLDT
Plug Power
PMI Group
PNC Financial
Polar Air Cargo
Polaroid
Polestar
Politico
Polycom
Polyus
Popeyes
Porter Airlines
Portland General Electric
POSCO | Posco
POSCO Energy
PotashCorp | Potash Corp
Power Grid Corporation
Powergen
Powerlink
PPC SA
PPG Industries
PPL
PPL Corporation
Prada
Pratt & Whitney
Pratt and Whitney
Praxair
Precision Air
Premier Foods
Premium Aerotec
Pret A Manger
Preussen Elektra
PreussenElektra
Priceline | Priceline.com
PricewaterhouseCoopers | PwC
Primark
Prime Computer
PrivatBank
ProPublica
Prosus
Proterra
Prudential Financial
Prudential Insurance Company of America | Prudential Insurance Co of America
PSA Group
PSEG
Psion
Psystar
PT Freeport Indonesia
Publicis
Publix
Puget Sound Energy
Puma SE
Punjab National Bank
Pure Storage
Qantas
Qatar Airways
Qatar Petroleum
QatarEnergy | Qatargas
QBE
Qimonda
Qinetiq | QinetiQ
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
Rakuten Mobile
Ralph Lauren
Rambus
Ranbaxy
Random House | Penguin Random House
Randstad
Rapidus
RATP
Raymond James
Raytheon
Razer
RBC Capital Markets
RBS | Royal Bank of Scotland
RealNetworks
Reckitt Benckiser
Recruit Holdings
Red Electrica | Red Eléctrica | Redeia
Red Hat
Red Lobster
Redfin
Reebok
Reed Elsevier
Refinitiv
Regeneron
Relativity Space
Reliance Communications
Reliance Industries
Reliance Jio
Reliance Power
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
Richemont
Ricoh
Rightmove
RIM
Rio Tinto
Rio Tinto Alcan
Riot Games
Riot Platforms
Rite Aid
Riverbed Technology
Rivian
RJR Nabisco
Robert Half
Robinhood
Roblox
Roche Holding
Rocket Lab
Rockstar Games
Rockwell Automation
Rockwell International | Rockwell Collins
Rohm
Rohm & Haas | Rohm and Haas
Roku
Rolls-Royce
Rolls-Royce Holdings
Rosatom
Rosbank
Roshen
Rosneft
Rosoboronexport
Rossiya Airlines
Rostec
Rostelecom
Rothschild
Rovio
Royal Ahold
Royal Air Maroc
Royal Bank of Canada
Royal Brunei
Royal Caribbean
Royal Dutch/Shell
Royal Enfield
Royal Jordanian
Royal KPN
Royal Mail
RPM International
RSC Energia
RTE
RTL Group
Rusal
RwandAir
RWE
Ryan International
Ryanair
Ryohin Keikaku
Rystad Energy
S&P Global
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
SAIC
SAIC Motor
Saint-Gobain
Saipem
Saizeriya
Salesforce | Salesforce.com
Salini
Salomon Brothers
Salomon Smith Barney
Samsung Electronics | Samsung
Samsung Heavy Industries
Samsung SDI
San Diego Gas & Electric
San Francisco Chronicle
San Miguel Brewery
San Miguel Corp
San Miguel Corporation
SanDisk
Sandoz
Sankei Shimbun
Sanlu
Sanofi | Sanofi-Aventis
Santa Barbara Airlines
Santander UK
Santos
Santos Ltd
Sanyo | Sanyo Electric
SAP
Sapporo Breweries
SAS Group
Sasol
Satena
Satyam | Satyam Computer Services
Saudi Arabian Airlines
Saudi Aramco | Aramco
Saudi Electric | Saudi Electricity
Saudia
Sberbank
Scale AI
Scaled Composites
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
SEFE
Sega
Segway Inc
Seibu
Seiko
Seiyu
Sekisui House
Selfridges
Sembcorp
Sempra | Sempra Energy | Sempra Infrastructure
SenseTime
Sequoia Capital
Serco
Serum Institute
ServiceNow
Servier
SES SA
Seven & i Holdings | Seven & I Holdings
Seven Network
Seven West Media
Severn Trent
Severstal
SGX
Shaheen Air
Shake Shack
Shandong Airlines
Shanghai Stock Exchange
Sharp Corporation
Shein
Shell Energy
Shell Oil
Shenzhen Airlines
Sherwin-Williams
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
Sichuan Airlines
Sichuan Tengzhong
Siebel Systems
Siemens
Siemens Energy
Siemens Gamesa
Siemens Healthineers
Sierra Nevada Corporation
Sierra Space
Signature Bank
Sika
Sikorsky
Silicon Graphics
Silicon Valley Bank
SilkAir
Silver Lake Partners
Silvergate
Silverjet
Sime Darby
Simon & Schuster
Sina
Sinar Mas
Sinclair Broadcast
Sinclair Research
Singapore Airlines
Singapore Telecommunications | SingTel | Singtel
Sinochem
Sinopec
Sinopharm
Sinovac
Sistema
Sixt
SK Group
SK Innovation
SK On
SK Telecom
Skanska
Skoda
Skoda Auto
Skullcandy
Sky Italia
Sky News
Skybus | Skybus Airlines
SkyEurope
Skymark
Skymark Airlines
Skype Technologies
SkyWest
Skyworks
Slack Technologies
SM Investments
SMBC
SMBC Nikko | SMBC Nikko Securities
SMC Corporation
SMIC
Smith & Nephew
Smith & Wesson
Smithfield Foods
SmithKline Beecham
Snam
Snap-on
SNC-Lavalin
SNCF
Snecma
Snowflake
Snowflake Inc
Snowy Hydro
SOCAR | Socar
Societe Generale | Société Générale | SocGen
SoftBank | Softbank
Sogo & Seibu
Sojitz
SolarWinds
Solaseed
Solvay
Somerfield
Sompo
Sonangol
Sonatrach
Sonos
Sony
Sony BMG
Sony Computer Entertainment
Sony Ericsson
Sony Music
Sony Pictures
Sophos
Sosoliso Airlines
Sotheby's
South African Airways
South China Morning Post
Southern California Edison
Southern Company
Southern Water
SP Energy Networks
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
Spyker | Spyker Cars
SQM
Square Enix
SR Technics
SriLankan Airlines
Sriwijaya Air
SSAB
SsangYong | Ssangyong
SSE
Stability AI
Stadler Rail
Stagecoach Group
Standard & Poor's
Standard Chartered
Standard Life
Standard Oil
Stanley Black & Decker | Black & Decker
Starbucks
StarFlyer
Starwood | Starwood Hotels
State Bank of India
State Farm
State Grid | State Grid Corp of China
State Street
Statkraft
Statnett
Statoil | StatoilHydro
Steag
Steel Authority of India
SteelSeries
Stellantis
Stena Line
Stifel
STMicroelectronics
Stora Enso
Strabag
Straits Times
Stripe
Studio Ghibli
Sturm Ruger
Subaru
Sueddeutsche Zeitung | Süddeutsche Zeitung
Suez Environnement
Sukhoi Civil Aircraft
Sumitomo
Sumitomo Chemical
Sumitomo Electric
Sumitomo Metal
Sumitomo Mitsui Financial Group | Sumitomo Mitsui
Sumitomo Realty
Sun Country
Sun Pharma
Sun Pharmaceutical
Sun TV
Suncor | Suncor Energy
Suncorp
SunExpress
Sunnova
Sunoco
SunPower
Sunrun
Suntory
SunTrust | SunTrust Banks
Super Micro Computer
Supercell
Supermicro
Surgutneftegas
Surrey Satellite
Suzlon
Svenska Kraftnät | Svenska kraftnät
Svitzer
Swatch | Swatch Group
Swedbank
Swedish Match
Swiggy
Swiss International Air Lines
Swiss Re
Swissair
Swisscom
Swissgrid
Swissport
Sybase
Sydney Morning Herald
Symantec
Symbol Technologies
Symrise
Syngenta
Syrian Arab Airlines
Sysco
T'way | T'way Air
T-Mobile
T. Rowe Price
TAAG
Tabcorp
TACA
Taco Bell
Taipower | Taiwan Power
Taisei Corporation
Taiwan Semiconductor | TSMC | Taiwan Semiconductor Manufacturing
Takara Tomy
Takashimaya
Takata
Take-Two | Take-Two Interactive
Takeda | Takeda Pharmaceutical
Takenaka
Talen Energy
Talisman Energy
TalkTalk
TAM Airlines
TAM Linhas Aereas
Tandy Corporation
TAP Air Portugal
Tarom
Tata Communications
Tata Consultancy Services | TCS
Tata Group
Tata Motors
Tata Power
Tata Sons
Tata Steel
Tata Teleservices
Tate & Lyle
Tatneft
Tauron
Taylor Wimpey
TC Energy
TD Ameritrade
TDK
TE Connectivity
TeamViewer
Tech Mahindra
Technip | TechnipFMC
Teck Resources
Tektronix
Tele Atlas
Telecinco
Telecom Argentina
Telecom Italia
Telefonica | Telefónica
Telekom Austria
Telekom Srbija
Telenor
Telesat
Televisa
TeliaSonera | Telia
Telkom
Telkomsel
Telmex
Telstra
Telus
Temasek | Temasek Holdings
Temenos
Tenaga Nasional | Tenaga
Tencent
Tenet Healthcare
TenneT
TEPCO | Tepco
Teradata
Terex
Terna
Terumo
Tesco
Tesoro
Teva | Teva Pharmaceutical
Texaco
Texas Instruments
Textron
TGI Friday's
Thai Airways
Thai Beverage
Thales
Thales Alenia Space
Thalys
Thames Water
Theranos
Thermo Fisher
Thinking Machines
Third Point
Thomas Cook
Thomas Cook Airlines
Thomson Corporation
Thomson Reuters
ThyssenKrupp | Thyssenkrupp
Tiger Airways
Tiger Global
Tigerair
Tim Hortons
Time Warner | Time Warner Cable
Times of India
Tingyi
TiVo
TJX
TNK-BP
TNT Express
TNT Sports
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
Tomago Aluminium
TomTom
TonenGeneral
Tootsie Roll
Top Glove
Topshop
Toray | Toray Industries
Toronto Star
Toronto-Dominion Bank | Toronto-Dominion
Torrent Power
Toshiba
TotalEnergies
Toyo Engineering
Toyota Industries
Toyota Motor | Toyota
Toyota Tsusho
Toys R Us
TP-Link
TPG
Tracinda
Trafigura
Trane Technologies
Trans World Airlines | TWA
Transaero
TransAsia | TransAsia Airways
Transavia
TransCanada
Transgrid | TransGrid
Transneft
TransnetBW
Transocean
Transport for London
Transurban
Travelodge
Trend Micro
TrendForce
Trenitalia
Tribune Company
Tribune Media
Tsingtao
Tsingtao Brewery
TUI | TUI AG
Tullow Oil
Tunisair
Tupperware
Turbomeca
Turkcell
Turkish Airlines
Turkmengaz
TurkTelekom | Turk Telekom
Turner Broadcasting
TV Asahi
TV Globo
TVO
TVS Motor
Twentieth Century Fox
Twilio
Two Sigma
Tyco | Tyco International
Tyr Energy
Tyson Foods
Ube Industries
Uber | Uber Technologies
Ubiquiti
Ubisoft
UBS | UBS Warburg | UBS AG
UCB
UD Trucks
UK Power Networks
Ukraine International Airlines
Ukrenergo
Ultra Electronics
UltraTech Cement
Under Armour
Unicharm
UniCredit
Unilever
Union Bank of India
Union Carbide
Union Fenosa
Union Pacific
Uniper
Unisys
United Aircraft
United Breweries
United Company Rusal
United Launch Alliance
United Parcel Service | UPS
United Press
United Press International
United Spirits
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
UralSib
Uralvagonzavod
US Airways
US Airways Group
US Bancorp | U.S. Bancorp
US Steel
USA Today
USAir
Usiminas
UTair
Utilita
Utility Warehouse
UTStarcom
Vale SA
Valeant | Valeant Pharmaceuticals
Valero | Valero Energy
Valuair
ValuJet
Valve Corporation
Varig
Vattenfall
Vauxhall
Vedanta Resources | Vedanta
Velodyne
Vena Energy
Venture Global
Veolia | Veolia Environnement
Verisign | VeriSign
Verizon | Verizon Wireless
Vertex Pharmaceuticals
Vestas
VIA Rail | Via Rail
Viacom | ViacomCBS
Viasat
VietJet | Vietjet
Vietnam Airlines
VimpelCom
VinFast
Vingroup
Virgin America
Virgin Atlantic
Virgin Australia
Virgin Blue
Virgin Galactic
Virgin Group
Virgin Media
Virgin Orbit
Virgin Records
Virgin Trains
Vistara
Visteon
Vistra
Vitol
Viva Aerobus
Vivendi | Vivendi Universal
VKontakte
VMware
Vodacom
Vodafone | Vodafone Group
Volaris
Volkswagen | VW
Volocopter
Volvo
Vonage
Vonovia
Voodoo PC
Vought Aircraft
Vox Media
VT Group
VTB | VTB Bank
Vueling
Wachovia
Waitrose
Wal-Mart | Walmart | Wal-Mart Stores
Walgreens | Walgreens Boots Alliance
Wall Street Journal
Wanadoo
Wang Laboratories
Warner Bros | Warner Brothers | Warner Bros. | Warner Bros. Discovery
Warner Music | Warner Music Group
Washington Mutual | WaMu
Washington Post
Wataniya Airways
Waterstones | Waterstone's
Wayfair
Waymo
Wedbush Securities
Wegmans
WellPoint
Wells Fargo
Wendy's
Wesfarmers
Western Digital
Western Power Distribution
Western Union
Westfield Group
WestJet
WestLB
Westpac
Wetherspoon
WeWork
Weyerhaeuser
WH Smith
Whirlpool Corporation
Whitbread
White Castle
Whole Foods | Whole Foods Market
WHSmith
Williams Companies
Wilmar
Wimpey
Wipro
Wirecard
Wise plc
Wisk Aero
Wistron
Wizz Air
Wm Morrison
Wolfspeed
Wolters Kluwer
Wood Mackenzie | WoodMac
Woodside Petroleum | Woodside Energy
Woolworths
Woori Bank
World Airways
WorldCom
Worldpay
WOW air
WPP
Wyeth
Wynn Resorts
X5 Retail
xAI
Xcel Energy | Xcel
Xe Services
Xero
Xerox
Xiamen Airlines
Xiaomi
Xilinx
XL Airways
XL Capital
Xpeng | XPeng
Xstrata
Y Combinator
Yahoo | Yahoo!
Yahoo Japan
Yakovlev
Yakult
Yamaha | Yamaha Motor
Yamato Holdings
Yandex
Yang Ming
Yara | Yara International
Yemenia
Yes Bank
Yili
Yomiuri Shimbun
Yorkshire Water
Yoshinoya
YouGov
YPF
Yukos
Yum Brands
Zalando
Zavvi
Zebra Technologies
Zee Entertainment
Zenith Electronics
Zest Air
ZF Friedrichshafen
Zillow
Zimmer Biomet
Zodiac Aerospace
Zomato
Zoom Airlines
Zoom Video
Zscaler
ZTE
Zurich Financial | Zurich Insurance
Zynga
Zyxel
`;
