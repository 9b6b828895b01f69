/** How a unit is written around its number in one language. */
export interface UnitWords {
  readonly before?: string;
  readonly after?: string;
}

/** A currency or symbol in both languages. */
export interface Unit {
  readonly en: UnitWords;
  readonly ja: UnitWords;
}

/**
 * Currencies and symbols that are not written as they are spelled: the sign where English news has one, the Japanese word
 * after the number. Codes are ISO 4217's.
 */
export const SYMBOLS: Readonly<Record<string, Unit>> = {
  '%': { en: { after: '%' }, ja: { after: '%' } },
  AUD: { en: { before: 'A$' }, ja: { after: '豪ドル' } },
  CNY: { en: { after: ' yuan' }, ja: { after: '元' } },
  EUR: { en: { before: '€' }, ja: { after: 'ユーロ' } },
  GBP: { en: { before: '£' }, ja: { after: 'ポンド' } },
  JPY: { en: { before: '¥' }, ja: { after: '円' } },
  KRW: { en: { after: ' won' }, ja: { after: 'ウォン' } },
  USD: { en: { before: '$' }, ja: { after: 'ドル' } },
  km2: { en: { after: ' km²' }, ja: { after: 'km²' } },
  t: { en: { after: ' t' }, ja: { after: 'トン' } },
};

/**
 * Japanese for what English counts: the noun before the number where the counter alone does not tell it, and the counter
 * as the ministry's and the utilities' statistics use it. One a line, sorted.
 */
export const COUNTED: Readonly<Record<string, UnitWords>> = {
  access: { before: 'アクセス', after: '件' },
  application: { before: '申し込み', after: '件' },
  area: { after: 'エリア' },
  auction: { before: '入札', after: '回' },
  cartel: { before: 'カルテル', after: '件' },
  case: { after: '件' },
  company: { after: '社' },
  contract: { before: '契約', after: '件' },
  cooperative: { after: '組合' },
  country: { after: 'カ国' },
  creditor: { before: '債権者', after: '人' },
  customer: { before: '顧客', after: '件' },
  day: { after: '日' },
  degree: { after: '度' },
  employee: { before: '社員', after: '人' },
  firm: { after: '社' },
  group: { after: 'グループ' },
  'half-hour': { after: 'コマ' },
  hour: { after: '時間' },
  house: { after: '戸' },
  household: { after: '世帯' },
  item: { after: '項目' },
  kilometer: { after: 'キロメートル' },
  law: { before: '法律', after: '本' },
  line: { after: '本' },
  member: { before: '会員', after: '者' },
  minute: { after: '分' },
  month: { after: 'カ月' },
  office: { after: 'カ所' },
  other: { before: 'ほか' },
  order: { before: '命令', after: '件' },
  'percentage point': { after: 'ポイント' },
  person: { after: '人' },
  plan: { before: '計画', after: '件' },
  plant: { before: '発電所', after: 'カ所' },
  prefecture: { after: '都府県' },
  product: { before: '商品', after: '件' },
  project: { before: '案件', after: '件' },
  reactor: { before: '原子炉', after: '基' },
  record: { before: '記録', after: '件' },
  request: { before: '要請', after: '件' },
  retailer: { before: '小売電気事業者', after: '者' },
  share: { after: '株' },
  site: { after: 'カ所' },
  stage: { after: '段階' },
  step: { after: '段階' },
  subsidiary: { before: '子会社', after: '社' },
  switch: { before: '切り替え', after: '件' },
  time: { after: '回' },
  ton: { after: 'トン' },
  tower: { before: '鉄塔', after: '基' },
  unit: { after: '基' },
  utility: { before: '電力', after: '社' },
  vote: { after: '票' },
  week: { after: '週間' },
  worker: { before: '作業員', after: '人' },
  year: { after: '年' },
};

/** Units of facts that number a thing instead of counting it ("Act No. 170"): the number stands alone. */
export const ORDINAL_UNITS: ReadonlySet<string> = new Set([
  'law number',
  'magnitude',
  'ordinal',
  'rank',
  'round',
  'session',
]);
