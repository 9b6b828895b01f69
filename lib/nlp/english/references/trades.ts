import { makeNameTable } from './name-table';

/** What a firm does, in one of the words by which newspapers call it. */
export type Trade =
  | 'airline'
  | 'bank'
  | 'brewer'
  | 'broadcaster'
  | 'brokerage'
  | 'builder'
  | 'carmaker'
  | 'chemicals'
  | 'chipmaker'
  | 'computers'
  | 'confectioner'
  | 'convenience store'
  | 'cosmetics'
  | 'defence'
  | 'delivery'
  | 'drugmaker'
  | 'electronics'
  | 'exchange'
  | 'fashion'
  | 'food'
  | 'fund manager'
  | 'games'
  | 'grid'
  | 'hotels'
  | 'insurer'
  | 'internet'
  | 'luxury'
  | 'machinery'
  | 'media'
  | 'miner'
  | 'oil'
  | 'phones'
  | 'planemaker'
  | 'publisher'
  | 'railway'
  | 'restaurants'
  | 'retailer'
  | 'search'
  | 'shipping'
  | 'social media'
  | 'software'
  | 'sportswear'
  | 'steelmaker'
  | 'streaming'
  | 'supermarket'
  | 'telecom'
  | 'tobacco'
  | 'toymaker'
  | 'trading'
  | 'tyres'
  | 'utility';

/**
 * What well-known firms do, by the names that papers use, without a legal form; a firm of several trades stands at each.
 * Utilities are here only where their names do not say so. Source: general knowledge of the business press.
 */
const TRADES: readonly (readonly [Trade, string])[] = [
  [
    'airline',
    'Aer Lingus, Aeroflot, Air Canada, Air China, Air France, Air India, Air New Zealand, Alitalia, All Nippon Airways, American Airlines, ANA, Asiana, BA, British Airways, Cathay Pacific, China Eastern, China Southern, Continental, Delta, easyJet, EasyJet, Emirates, Etihad, Eurowings, Finnair, Flybe, IAG, Iberia, IndiGo, ITA Airways, Japan Airlines, JAL, Jet2, JetBlue, Jetstar, KLM, Korean Air, Lufthansa, Malaysia Airlines, Northwest, Norwegian Air, Peach, Qantas, Qatar Airways, Ryanair, SAS, Singapore Airlines, Skymark, Southwest, Swiss, TAP, Thai Airways, TUI, Turkish Airlines, United Airlines, US Airways, Virgin Atlantic, Virgin Australia, Vueling, WestJet, Wizz Air',
  ],
  [
    'bank',
    'ABN Amro, Abbey National, Allied Irish, AIB, ANZ, Banco Santander, Bank of America, Bank of China, Bank of Ireland, Bank of Scotland, Bankia, Barclays, BBVA, Bear Stearns, BNP Paribas, Bradford & Bingley, Capital One, Chase, Citi, Citigroup, Commerzbank, Commonwealth Bank, Credit Agricole, Credit Suisse, Crédit Agricole, Danske, DBS, Deutsche Bank, Dexia, Fannie Mae, First Republic, Fortis, Freddie Mac, Goldman Sachs, HBOS, HSBC, HypoVereinsbank, ICBC, ING, Intesa Sanpaolo, JPMorgan, JP Morgan, KBC, Landsbanki, Lehman Brothers, Lloyds, Lloyds TSB, Merrill Lynch, Metro Bank, Mitsubishi UFJ, Mizuho, Monte dei Paschi, Monzo, Morgan Stanley, MUFG, Nationwide, NatWest, Nordea, Northern Rock, Rabobank, RBS, Resona, Revolut, Royal Bank of Scotland, Santander, SEB, Shinsei, Silicon Valley Bank, SMBC, Societe Generale, Société Générale, Standard Chartered, Sumitomo Mitsui, Swedbank, TSB, UBS, UniCredit, Wachovia, Washington Mutual, Wells Fargo, Westpac',
  ],
  [
    'brewer',
    'AB InBev, Anheuser-Busch, Asahi, Carlsberg, Diageo, Fosters, Guinness, Heineken, InBev, Kirin, Molson Coors, SABMiller, Sapporo, Suntory, Tsingtao',
  ],
  ['broadcaster', 'ABC, BBC, CBS, Channel 4, CNN, Fox News, Fuji TV, Fuji Television, ITV, NBC, NHK, Sky, TBS'],
  ['brokerage', 'Charles Schwab, Daiwa, Merrill Lynch, Nomura, Robinhood'],
  [
    'builder',
    'Balfour Beatty, Barratt, Carillion, Daiwa House, Hochtief, Kajima, Obayashi, Persimmon, Sekisui House, Shimizu, Skanska, Taisei, Takenaka, Taylor Wimpey, Vinci',
  ],
  [
    'carmaker',
    'Aston Martin, Audi, BMW, BYD, Chevrolet, Chrysler, Citroen, Daihatsu, Daimler, Ferrari, Fiat, Fiat Chrysler, Ford, Geely, General Motors, GM, Honda, Hyundai, Hyundai Motor, Isuzu, Jaguar Land Rover, Kia, Lucid, Mazda, Mercedes-Benz, Mitsubishi Motors, Nissan, Opel, Peugeot, Polestar, Porsche, PSA, Renault, Rivian, Rover, Saab, SAIC, Seat, Skoda, Stellantis, Subaru, Suzuki, Tata Motors, Tesla, Toyota, Vauxhall, Volkswagen, VW, Volvo',
  ],
  [
    'chemicals',
    'BASF, Bayer, Dow, Dow Chemical, DuPont, ICI, Ineos, INEOS, Linde, Mitsubishi Chemical, Sabic, Solvay, Sumitomo Chemical',
  ],
  [
    'chipmaker',
    'Advanced Micro Devices, AMD, Arm, ARM, ASML, Broadcom, Elpida, Infineon, Intel, Kioxia, MediaTek, Micron, Nvidia, NXP, Qualcomm, Rapidus, Renesas, Rohm, SK Hynix, SK hynix, SMIC, STMicroelectronics, Texas Instruments, TSMC, Taiwan Semiconductor',
  ],
  [
    'computers',
    'Acer, Apple, Asus, Compaq, Cray, Dell, Fujitsu, Gateway, Hewlett-Packard, HP, IBM, Lenovo, NEC, Sun Microsystems',
  ],
  ['confectioner', 'Cadbury, Ferrero, Haribo, Hershey, Lindt, Mars, Meiji, Mondelez, Morinaga'],
  ['convenience store', '7-Eleven, FamilyMart, Lawson, Ministop, Seven & i, Seven-Eleven'],
  ['cosmetics', 'Avon, Estee Lauder, Kao, Kose, L’Oreal, L’Oréal, Revlon, Shiseido'],
  [
    'defence',
    'BAE Systems, Boeing, General Dynamics, Leonardo, Lockheed Martin, Mitsubishi Heavy, Northrop Grumman, Raytheon, Rheinmetall, RTX, Saab, Thales',
  ],
  ['delivery', 'Deliveroo, DHL, DoorDash, FedEx, Royal Mail, Sagawa, UPS, Yamato'],
  [
    'drugmaker',
    'AbbVie, Allergan, Amgen, Astellas, AstraZeneca, Bayer, Biogen, BioNTech, Boehringer Ingelheim, Bristol-Myers Squibb, Chugai, CSL, Daiichi Sankyo, Eisai, Eli Lilly, Genentech, Genzyme, Gilead, GlaxoSmithKline, GSK, Johnson & Johnson, Lilly, Lundbeck, Merck, Moderna, Novartis, Novo Nordisk, Otsuka, Pfizer, Purdue, Ranbaxy, Regeneron, Roche, Sanofi, Schering-Plough, Shionogi, Takeda, Teva, UCB, Valeant, Vertex, Wyeth',
  ],
  [
    'electronics',
    'Apple, Canon, Casio, Fujitsu, Hitachi, LG, LG Electronics, Mitsubishi Electric, Panasonic, Philips, Pioneer, Samsung, Samsung Electronics, Sanyo, Sharp, Siemens, Sony, Toshiba, Xiaomi',
  ],
  [
    'fashion',
    'Abercrombie & Fitch, Asos, ASOS, Boohoo, Burberry, Fast Retailing, Gap, H&M, Inditex, Levi Strauss, Next, Primark, Shein, Topshop, Uniqlo, Zara',
  ],
  [
    'food',
    'Ajinomoto, Cadbury, Campbell, Danone, Ferrero, General Mills, Hershey, Kellogg, Kraft, Kraft Heinz, Lindt, Mars, Meiji, Mondelez, Morinaga, Nestle, Nestlé, Nissin, Premier Foods, Tyson, Unilever',
  ],
  [
    'exchange',
    'Deutsche Börse, EEX, EPEX Spot, Euronext, European Energy Exchange, JEPX, Japan Electric Power Exchange, JPX, London Stock Exchange, Nasdaq, Nord Pool, TOCOM, Tokyo Stock Exchange',
  ],
  ['fund manager', 'BlackRock, Fidelity, Pimco, Schroders, State Street, Vanguard'],
  [
    'games',
    'Activision, Activision Blizzard, Atari, Bandai Namco, Capcom, Electronic Arts, Epic Games, Konami, Nintendo, Roblox, Sega, Square Enix, Take-Two, Ubisoft',
  ],
  [
    'grid',
    '50Hertz, AEMO, Amprion, Ausgrid, AusNet, Elering, Elia, Electric Reliability Council, Energinet, ERCOT, Fingrid, Litgrid, Manila Electric, Meralco, National Grid, PJM, Powerlink, RTE, Red Eléctrica, Statnett, Swissgrid, TenneT, Terna, TransnetBW, Transgrid',
  ],
  ['hotels', 'Accor, Hilton, Hyatt, InterContinental, Marriott, Starwood, Travelodge, Whitbread'],
  [
    'insurer',
    'Admiral, Aflac, AIA, AIG, American International Group, Allianz, Allstate, Anthem, Aviva, AXA, Axa, Berkshire Hathaway, Cigna, Dai-ichi Life, Direct Line, Generali, Humana, Legal & General, Lloyd’s, MetLife, MS&AD, Munich Re, Nippon Life, Ping An, Prudential, Sompo, Standard Life, Swiss Re, Tokio Marine, UnitedHealth, Zurich',
  ],
  [
    'internet',
    'Alibaba, Amazon, AOL, Baidu, eBay, Facebook, Google, JD.com, Kakao, LY Corp, Mercari, Meta, Naver, Rakuten, Tencent, Yahoo, Yandex',
  ],
  ['luxury', 'Burberry, Gucci, Hermes, Hermès, Kering, LVMH, Prada, Richemont, Tiffany'],
  [
    'machinery',
    'ABB, Caterpillar, Daikin, Deere, Fanuc, Hitachi Construction, IHI, John Deere, Kawasaki Heavy, Keyence, Komatsu, Kubota, Mitsubishi Heavy, SMC',
  ],
  [
    'media',
    'Bertelsmann, Comcast, Disney, News Corp, Paramount, Time Warner, Viacom, Vivendi, Walt Disney, Warner Bros.',
  ],
  [
    'miner',
    'Alcoa, Anglo American, Antofagasta, Barrick, BHP, BHP Billiton, Codelco, Fortescue, Freeport-McMoRan, Glencore, Newmont, Rio Tinto, Vale, Xstrata',
  ],
  [
    'oil',
    'Aramco, BP, Chevron, CNOOC, Cnooc, ConocoPhillips, Cosmo, ENEOS, Eneos, Eni, Equinor, Exxon, Exxon Mobil, ExxonMobil, Gazprom, Idemitsu, Inpex, Lukoil, Occidental, Petrobras, PetroChina, Petronas, Repsol, Rosneft, Saudi Aramco, Shell, Royal Dutch Shell, Showa Shell, Sinopec, Statoil, Texaco, Total, TotalEnergies, Woodside, Yukos',
  ],
  [
    'phones',
    'Apple, BlackBerry, Ericsson, HTC, Huawei, LG, Motorola, Nokia, Oppo, Research In Motion, RIM, Samsung, Sony Ericsson, Vivo, Xiaomi',
  ],
  ['planemaker', 'Airbus, Antonov, ATR, Boeing, Bombardier, Comac, COMAC, EADS, Embraer, McDonnell Douglas, Tupolev'],
  [
    'publisher',
    'Bloomsbury, Hachette, HarperCollins, Kadokawa, Kodansha, Pearson, Penguin, Random House, Shogakukan, Springer',
  ],
  [
    'railway',
    'Amtrak, Deutsche Bahn, Eurostar, Hankyu, JR Central, JR East, JR Hokkaido, JR Kyushu, JR West, Kintetsu, Network Rail, Odakyu, Seibu, SNCF, Tobu, Tokyu, Union Pacific',
  ],
  [
    'restaurants',
    'Burger King, Chipotle, Domino’s, Greggs, KFC, McDonald’s, Pizza Hut, Saizeriya, Skylark, Starbucks, Subway, Sukiya, Wetherspoon, Yoshinoya, Yum',
  ],
  [
    'retailer',
    'Aeon, Aldi, Amazon, Argos, B&Q, Best Buy, Bic Camera, Boots, Carrefour, Circuit City, Costco, Currys, Debenhams, Don Quijote, Fast Retailing, Gap, H&M, Home Depot, Ikea, IKEA, Inditex, Isetan, J Sainsbury, J.C. Penney, JC Penney, John Lewis, Kingfisher, Kmart, Kohl’s, Lidl, Lowe’s, Macy’s, Marks & Spencer, Metro, Morrisons, Next, Nitori, Nordstrom, Pan Pacific, Primark, Ryohin Keikaku, Sainsbury’s, Sears, Seven & i, Takashimaya, Target, Tesco, Toys “R” Us, Wal-Mart, Walgreens, Walmart, Waitrose, Woolworths, Yamada, Zara',
  ],
  ['search', 'Baidu, Google, Yahoo, Yandex'],
  [
    'shipping',
    'A.P. Moller-Maersk, CMA CGM, Cosco, Evergreen Marine, Hanjin, Hapag-Lloyd, HMM, K Line, Kawasaki Kisen, Maersk, A.P. Moller, Mitsui O.S.K., Mitsui OSK, MOL, MSC, Nippon Yusen, NYK, Ocean Network Express, ONE, Yang Ming, ZIM',
  ],
  ['social media', 'Facebook, Instagram, LinkedIn, Meta, MySpace, Pinterest, Reddit, Snap, TikTok, Twitter, YouTube'],
  [
    'software',
    'Adobe, Autodesk, Microsoft, OpenAI, Oracle, Palantir, PeopleSoft, Red Hat, Sage, Salesforce, SAP, ServiceNow, Symantec, Workday',
  ],
  ['sportswear', 'Adidas, Asics, Mizuno, New Balance, Nike, Puma, Reebok, Under Armour'],
  [
    'steelmaker',
    'Arcelor, ArcelorMittal, Baosteel, Bethlehem Steel, British Steel, Corus, JFE, Kobe Steel, Mittal, Nippon Steel, Nucor, Posco, POSCO, SSAB, Tata Steel, Thyssenkrupp, ThyssenKrupp, U.S. Steel, US Steel',
  ],
  ['streaming', 'Disney, Netflix, Spotify'],
  [
    'supermarket',
    'Ahold, Albertsons, Aldi, Asda, Carrefour, Coles, Costco, Iceland, Ito-Yokado, J Sainsbury, Kroger, Lidl, Life, Morrison, Wm Morrison, William Morrison, Morrisons, Ocado, Publix, Safeway, Sainsbury’s, Seiyu, Somerfield, Tesco, Waitrose, Whole Foods, Woolworths',
  ],
  [
    'telecom',
    'America Movil, AT&T, BT, Bell Canada, Bharti Airtel, British Telecom, Cable & Wireless, Cellnex, China Mobile, China Telecom, China Unicom, Deutsche Telekom, EE, KDDI, KT, LG Uplus, MCI, MTN, NTT, NTT Docomo, NTT DoCoMo, O2, Openreach, Optus, Orange, Rakuten Mobile, Reliance Jio, SK Telecom, SoftBank, Sprint, Swisscom, TalkTalk, Telefonica, Telefónica, Telenor, TeliaSonera, Telia, Telstra, Three, T-Mobile, Turkcell, Verizon, Virgin Media, Vodafone, WorldCom, Y!mobile',
  ],
  ['tobacco', 'Altria, BAT, British American Tobacco, Imperial Brands, Japan Tobacco, JT, Philip Morris'],
  ['toymaker', 'Bandai, Hasbro, Lego, Mattel, Takara Tomy'],
  [
    'trading',
    'Itochu, Kanematsu, Marubeni, Mitsubishi Corp, Mitsui, Sojitz, Sumitomo Corp, Toyota Tsusho, Cargill, Glencore, Trafigura, Vitol',
  ],
  ['tyres', 'Bridgestone, Continental, Firestone, Goodyear, Michelin, Pirelli, Sumitomo Rubber, Yokohama Rubber'],
  [
    'utility',
    'Centrica, Constellation, Dominion, Duke, E.ON, EDF, Électricité de France, Endesa, Enel, Engie, EnBW, Entergy, Eskom, Exelon, FirstEnergy, Fortum, Iberdrola, KEPCO, Manila Electric, Meralco, National Grid, NextEra, Northumbrian, Orsted, Ørsted, PG&E, RWE, Scottish & Southern, SSE, Thames Water, Uniper, Vattenfall, Veolia',
  ],
];

const tableOf = makeNameTable(TRADES.map(([trade, names]) => [trade, names.split(', ')] as const));

/** What the well-known firm whose name a name begins with does; empty for any other. */
export const tradesOf = (name: string): readonly Trade[] => tableOf(name);
