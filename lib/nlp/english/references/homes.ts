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
  ['European Union', 'frankfurt', 'European Central Bank, ECB'],
];

interface Home {
  readonly country: string;
  readonly seat: string | null;
}

const homesOf = makeNameTable(HOMES.map(([country, seat, names]) => [{ country, seat }, names.split(', ')] as const));

const COUNTRY_OF_SEAT: ReadonlyMap<string, string> = new Map(
  HOMES.flatMap(([country, seat]) => (seat === null ? [] : [[seat, country] as const])),
);

/** The country of a place that the list holds as somebody's seat; `null` for any other place. */
export const countryOfSeat = (place: string): string | null => COUNTRY_OF_SEAT.get(place) ?? null;

/** Country and seat of the well-known firm or central bank whose name a name begins with; `null` for any other. */
export const homeOf = (name: string): Home | null => homesOf(name)[0] ?? null;
