import { makeNameTable } from './name-table';

/**
 * Where firms and central banks that the press calls by their home are of: the country by its first word in
 * `countries.ts`, a seat or none, and their names without a legal form. Seats are those by which papers write of them
 * ("the Cupertino company"). Only well-known ones whose home is beyond doubt. Source: general knowledge.
 */
const HOMES: readonly (readonly [country: string, seat: string | null, names: string])[] = [
  ['Japan', 'sapporo', 'Hokkaido Electric, Hokuden, Hokkaido Gas, HEPCO'],
  ['Japan', 'sendai', 'Tohoku Electric'],
  ['Japan', 'toyama', 'Hokuriku Electric'],
  ['Japan', 'nagoya', 'Chubu Electric, Toho Gas'],
  ['Japan', 'osaka', 'Kansai Electric, Kanden, Kansai Transmission, Osaka Gas, Panasonic, Sharp, Daikin'],
  ['Japan', 'hiroshima', 'Chugoku Electric, Energia, Mazda'],
  ['Japan', 'takamatsu', 'Shikoku Electric, Yonden'],
  ['Japan', 'fukuoka', 'Kyushu Electric, Kyuden, Saibu Gas'],
  ['Japan', 'urasoe', 'Okinawa Electric'],
  [
    'Japan',
    'tokyo',
    'TEPCO, Tepco, Tokyo Electric, Tokyo Gas, JERA, Jera, J-Power, Eneos, ENEOS, Idemitsu, Looop, eREX',
  ],
  [
    'Japan',
    'tokyo',
    'Hitachi, Toshiba, Sony, SoftBank, Rakuten, Nippon Steel, Mitsubishi, Mitsui, Itochu, Marubeni, KDDI',
  ],
  ['Japan', 'tokyo', 'Honda, Fujitsu, NEC, Canon, Takeda, NTT, Mizuho, Nomura, Fast Retailing, Japan Airlines, ANA'],
  ['Japan', 'aichi', 'Toyota, Denso, Aisin'],
  ['Japan', 'yokohama', 'Nissan'],
  ['Japan', 'kyoto', 'Nintendo, Kyocera, Nidec'],
  [
    'Japan',
    null,
    'Suzuki, Subaru, Sumitomo, Daihatsu, Hino, Olympus, Astellas, Daiichi Sankyo, Renesas, Kioxia, Murata, Kawasaki Heavy',
  ],
  ['United States', 'cupertino', 'Apple'],
  ['United States', 'seattle', 'Amazon'],
  ['United States', 'detroit', 'General Motors, GM'],
  [
    'United States',
    null,
    'Microsoft, Google, Alphabet, Meta Platforms, Meta, Nvidia, Intel, Qualcomm, Tesla, Ford, IBM, Oracle',
  ],
  [
    'United States',
    null,
    'Boeing, Lockheed Martin, General Electric, Exxon Mobil, ExxonMobil, Chevron, ConocoPhillips, Micron',
  ],
  [
    'United States',
    null,
    'Pfizer, Merck, Eli Lilly, Lilly, Johnson & Johnson, Moderna, Amgen, AbbVie, Procter & Gamble, Coca-Cola',
  ],
  [
    'United States',
    null,
    'Goldman Sachs, Morgan Stanley, JPMorgan, Citigroup, Bank of America, Wells Fargo, BlackRock, KKR',
  ],
  [
    'United States',
    null,
    'Walmart, Costco, McDonald’s, Starbucks, Nike, Walt Disney, Disney, Netflix, Comcast, Warner Bros., Uber',
  ],
  [
    'United States',
    null,
    'Delta Air Lines, United Airlines, American Airlines, U.S. Steel, US Steel, Enron, AMD, Dell, Cisco',
  ],
  [
    'South Korea',
    null,
    'Samsung, LG, SK Hynix, SK hynix, Hyundai, Kia, Posco, POSCO, Korea Electric, Korean Air, Asiana, Naver, Kakao',
  ],
  ['Taiwan', 'hsinchu', 'TSMC, Taiwan Semiconductor'],
  ['Taiwan', null, 'Foxconn, Hon Hai, MediaTek, China Airlines, EVA Air, Acer, Asus'],
  ['China', 'shenzhen', 'Huawei, Tencent, BYD'],
  [
    'China',
    null,
    'Alibaba, Baidu, Xiaomi, Oppo, Vivo, CATL, Geely, SAIC, PetroChina, Sinopec, CNOOC, Lenovo, ByteDance, JD.com',
  ],
  ['Germany', 'wolfsburg', 'Volkswagen'],
  [
    'Germany',
    null,
    'Porsche, Audi, BMW, Mercedes-Benz, Daimler, Siemens, Bayer, BASF, SAP, RWE, E.ON, Uniper, Allianz, Deutsche Bank, Lufthansa',
  ],
  [
    'France',
    null,
    'TotalEnergies, EDF, Engie, Renault, Sanofi, LVMH, BNP Paribas, Société Générale, Danone, L’Oréal, Air France',
  ],
  ['Britain', 'london', 'Bank of England'],
  [
    'Britain',
    null,
    'BP, HSBC, Barclays, Lloyds, NatWest, AstraZeneca, GSK, Vodafone, Rolls-Royce, Tesco, Centrica, BT, Octopus Energy',
  ],
  ['Switzerland', null, 'UBS, Credit Suisse, Nestle, Nestlé, Novartis, Roche, Glencore, ABB, Swiss National Bank'],
  ['Denmark', null, 'Novo Nordisk, Maersk, Vestas, Orsted, Ørsted, Carlsberg, Lego'],
  ['Netherlands', null, 'ASML, Philips, ING, Heineken'],
  ['Sweden', null, 'Ericsson, Volvo, H&M, IKEA, Ikea, Spotify, Northvolt, Vattenfall'],
  ['Norway', null, 'Equinor, Statkraft, Telenor'],
  ['Finland', null, 'Nokia, Fortum'],
  ['Italy', null, 'Enel, Eni, Fiat, Ferrari, UniCredit'],
  ['Spain', null, 'Iberdrola, Repsol, Santander, Telefonica, Telefónica, Inditex'],
  ['India', null, 'Reliance Industries, Infosys, Air India, Adani'],
  ['Saudi Arabia', null, 'Saudi Aramco, Aramco'],
  ['Russia', null, 'Gazprom, Rosneft, Lukoil'],
  ['Australia', null, 'BHP, Woodside, Qantas, Santos'],
  ['Brazil', null, 'Petrobras, Embraer'],
  [
    'Japan',
    'tokyo',
    'Bank of Japan, BOJ, BoJ, Eisai, Astellas, Seven & i, Lawson, FamilyMart, Mitsubishi UFJ, MUFG, Sumitomo Mitsui, JR East',
  ],
  ['Japan', 'kadoma', 'Panasonic'],
  ['Japan', 'hamamatsu', 'Suzuki, Yamaha'],
  ['Japan', 'kariya', 'Denso'],
  ['Japan', 'kobe', 'Kobe Steel, Kawasaki Heavy'],
  [
    'Japan',
    null,
    'Bridgestone, Shiseido, Kirin, Japan Tobacco, Otsuka, Shionogi, Komatsu, Fanuc, Kubota, Sanyo, Pioneer, Elpida, Sharp, Konami, Sega',
  ],
  ['United States', 'chicago', 'Boeing, United Airlines'],
  ['United States', 'seattle', 'Boeing, Starbucks'],
  ['United States', 'arlington', 'Boeing'],
  ['United States', 'redmond', 'Microsoft'],
  ['United States', 'peoria', 'Caterpillar'],
  ['United States', 'atlanta', 'Coca-Cola, Delta Air Lines, Home Depot, UPS'],
  ['United States', 'dearborn', 'Ford'],
  ['United States', 'armonk', 'IBM'],
  ['United States', 'bentonville', 'Walmart, Wal-Mart'],
  ['United States', 'cincinnati', 'Procter & Gamble, Kroger'],
  ['United States', 'omaha', 'Berkshire Hathaway'],
  ['United States', 'minneapolis', 'Target'],
  ['United States', 'charlotte', 'Bank of America, Duke Energy'],
  ['United States', 'santa clara', 'Intel, Nvidia'],
  [
    'United States',
    'new york',
    'Pfizer, Citigroup, Citi, Goldman Sachs, Morgan Stanley, JPMorgan, Verizon, Bristol-Myers Squibb',
  ],
  [
    'United States',
    null,
    'Biogen, Gilead, Regeneron, Chrysler, AIG, American International Group, FedEx, Facebook, Twitter, Yahoo, eBay, Motorola, Hewlett-Packard, HP, AT&T, Sprint, Alcoa, Dow Chemical, DuPont, PepsiCo, Kraft, Kellogg, Mattel, Hasbro, Lehman Brothers, Bear Stearns, Merrill Lynch, Washington Mutual, Southwest, Northwest, Continental, US Airways, JetBlue, NextEra, Duke, Exelon, Dominion, Halliburton, News Corp, Time Warner, Best Buy, Kmart, Sears',
  ],
  ['South Korea', 'suwon', 'Samsung, Samsung Electronics'],
  ['South Korea', 'naju', 'Korea Electric, KEPCO'],
  ['South Korea', 'pohang', 'Posco, POSCO'],
  ['Germany', 'stuttgart', 'Daimler, Mercedes-Benz, Porsche, Bosch'],
  ['Germany', 'munich', 'BMW, Siemens, Allianz, Munich Re'],
  ['Germany', 'essen', 'RWE, E.ON, Thyssenkrupp, ThyssenKrupp'],
  ['Germany', 'leverkusen', 'Bayer'],
  ['Germany', 'leipzig', 'European Energy Exchange, EEX'],
  [
    'Germany',
    null,
    'Commerzbank, Continental, Adidas, Puma, Infineon, Deutsche Telekom, Deutsche Bahn, Opel, EnBW, Hypo Real Estate, Linde',
  ],
  ['France', 'toulouse', 'Airbus, ATR'],
  [
    'France',
    'paris',
    'TotalEnergies, Total, EDF, BNP Paribas, Société Générale, Sanofi, LVMH, Danone, EPEX, Orange, Carrefour',
  ],
  [
    'France',
    null,
    'Michelin, Peugeot, PSA, Citroen, Alstom, Vivendi, Credit Agricole, Crédit Agricole, Kering, Hermes, Hermès, Areva, Orano, Veolia, Thales',
  ],
  ['Luxembourg', 'luxembourg', 'Arcelor, ArcelorMittal'],
  ['Belgium', null, 'AB InBev, InBev, Dexia, KBC, Solvay, UCB'],
  [
    'Britain',
    null,
    'British Airways, BA, Sainsbury’s, J Sainsbury, Morrisons, Marks & Spencer, Prudential, Aviva, Legal & General, BAE Systems, Reckitt, Diageo, Ineos, INEOS, SSE, National Grid, RBS, Royal Bank of Scotland, HBOS, Northern Rock, Standard Chartered, Arm, ARM, Virgin Atlantic, Burberry, Rio Tinto, Anglo American, Jaguar Land Rover',
  ],
  ['Ireland', 'dublin', 'Ryanair, Allied Irish, AIB, Bank of Ireland'],
  ['Ireland', null, 'Aer Lingus'],
  ['Switzerland', 'zurich', 'UBS, Credit Suisse, Zurich, Swiss Re'],
  ['Switzerland', 'basel', 'Novartis, Roche'],
  ['Switzerland', 'vevey', 'Nestle, Nestlé'],
  ['Switzerland', null, 'Swatch, Richemont, Swisscom'],
  ['Netherlands', 'veldhoven', 'ASML'],
  ['Netherlands', 'eindhoven', 'Philips'],
  ['Netherlands', null, 'KLM, ABN Amro, ABN AMRO, Rabobank, Akzo Nobel'],
  ['Finland', 'espoo', 'Nokia, Fortum'],
  ['Italy', 'turin', 'Fiat'],
  ['Italy', null, 'Ferrero, Generali, Intesa Sanpaolo, Pirelli, Prada, Gucci, Telecom Italia, Leonardo, Alitalia'],
  ['Spain', null, 'Banco Santander, BBVA, Endesa, Iberia, Zara, Ferrovial'],
  ['Australia', 'melbourne', 'BHP, BHP Billiton, Telstra, ANZ'],
  ['Australia', 'perth', 'Woodside, Fortescue'],
  ['Australia', null, 'Westpac, Commonwealth Bank, Origin Energy, AGL, Woolworths, Macquarie'],
  ['Canada', 'montreal', 'Bombardier, Air Canada'],
  ['Canada', null, 'BlackBerry, Research In Motion, RIM, Barrick, Nortel'],
  ['India', 'mumbai', 'Tata, Tata Motors, Tata Steel, Tata Consultancy, Reliance Industries'],
  ['China', 'hangzhou', 'Alibaba, Geely'],
  ['Qatar', null, 'QatarEnergy, Qatargas, Qatar Airways'],
  ['Malaysia', null, 'Petronas'],
  ['Russia', null, 'Severstal, Sberbank, Aeroflot, Yukos'],
  ['European Union', 'frankfurt', 'European Central Bank, ECB'],
  ['European Union', null, 'Airbus, EADS'],
  ['European Union', 'amsterdam', 'European Medicines Agency, EMA'],
  ['United States', null, 'Food and Drug Administration, FDA, Federal Reserve, Fed, NASA, Nasa, EPA, SEC, FERC'],
];

interface Home {
  readonly country: string;
  readonly seat: string | null;
}

const COUNTRY_OF_SEAT: ReadonlyMap<string, string> = new Map(
  HOMES.flatMap(([country, seat]) => (seat === null ? [] : [[seat, country] as const])),
);

/** The country of a place that the list holds as somebody's seat; `null` for any other place. */
export const countryOfSeat = (place: string): string | null => COUNTRY_OF_SEAT.get(place) ?? null;

/** Countries and seats, past ones too, of the well-known firm or central bank whose name a name begins with; none for others. */
export const homesOf: (name: string) => readonly Home[] = makeNameTable(
  HOMES.map(([country, seat, names]) => [{ country, seat }, names.split(', ')] as const),
);
