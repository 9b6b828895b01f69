import type { ReferenceNoun } from './nouns';

/** What a Japanese paper calls whom English calls by these nouns. */
const JAPANESE: Readonly<Record<string, string>> = {
  airline: '航空会社',
  automaker: '自動車メーカー',
  bank: '銀行',
  carmaker: '自動車メーカー',
  chipmaker: '半導体メーカー',
  drugmaker: '製薬会社',
  exchange: '取引所',
  generator: '発電事業者',
  giant: '大手企業',
  group: 'グループ',
  insurer: '保険会社',
  lender: '金融機関',
  maker: 'メーカー',
  manufacturer: 'メーカー',
  operator: '事業者',
  parent: '親会社',
  'parent company': '親会社',
  'power generator': '発電事業者',
  refiner: '石油元売り',
  retailer: '小売事業者',
  steelmaker: '鉄鋼メーカー',
  supplier: '供給事業者',
  'trading house': '商社',
  utility: '電力・ガス会社',
  agency: '庁',
  authority: '当局',
  body: '機関',
  bureau: '局',
  'central bank': '中央銀行',
  commission: '委員会',
  committee: '委員会',
  council: '審議会',
  court: '裁判所',
  department: '省',
  institution: '機関',
  ministry: '省',
  organization: '機関',
  regulator: '規制機関',
  watchdog: '監視機関',
};

/** A noun of reference in Japanese; one that is not in the table is what all of its type are: 企業 or 機関. */
export const inJapanese = ({ singular, type }: Pick<ReferenceNoun, 'singular' | 'type'>): string =>
  JAPANESE[singular] ?? (type === 'company' ? '企業' : '機関');
