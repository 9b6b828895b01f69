import type { Alias, Note, Notes } from '../../lib/notes';
import { both, makeNote, makeNotes } from './make-notes';

/** An alias in English, or in Japanese where it has a Japanese letter. */
const alias = (text: string, more: Omit<Alias, 'text' | 'lang'> = {}): Alias => ({
  text,
  lang: /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text) ? 'ja' : 'en',
  ...more,
});

const aliases = (...texts: readonly (string | Alias)[]): Alias[] =>
  texts.map((text) => (typeof text === 'string' ? alias(text) : text));

const REGIONS = ['Hokkaido', 'Tohoku', 'Chubu', 'Kansai', 'Chugoku', 'Kyushu'] as const;

const REGIONS_JA: Readonly<Record<(typeof REGIONS)[number], string>> = {
  Hokkaido: '北海道',
  Tohoku: '東北',
  Chubu: '中部',
  Kansai: '関西',
  Chugoku: '中国',
  Kyushu: '九州',
};

const SHORT_FORMS: Readonly<Partial<Record<(typeof REGIONS)[number], readonly Alias[]>>> = {
  Kansai: aliases('関電', alias('KEPCO', { context: ['Osaka', 'Kansai', 'Japan'], against: ['Naju', 'Seoul'] })),
  Chubu: aliases('中部電', alias('中電', { context: ['中部', '名古屋'] })),
  Chugoku: aliases('中国電', alias('中電', { context: ['広島', '島根'] })),
};

/** A regional utility: its official name alone, so that the newspapers' forms of it are made and not listed. */
const toUtility = (region: (typeof REGIONS)[number]): Note =>
  makeNote(`${region.toLowerCase()}-electric-power`, {
    name: both(`The ${region} Electric Power Company, Incorporated`, `${REGIONS_JA[region]}電力株式会社`),
    short: both(`${region} Electric Power Co., Inc.`, `${REGIONS_JA[region]}電力`),
    aliases: [
      ...aliases(`${region} Electric Power Company`, `${REGIONS_JA[region]}電力`),
      ...(SHORT_FORMS[region] ?? []),
    ],
  });

const COMPANIES: readonly Note[] = [
  ...REGIONS.map(toUtility),
  makeNote('tepco-holdings', {
    name: both('Tokyo Electric Power Company Holdings, Incorporated', '東京電力ホールディングス株式会社'),
    short: both('TEPCO', '東電'),
    aliases: aliases('Tokyo Electric Power Co.', 'Tokyo Electric', '東京電力'),
  }),
  makeNote('kansai-transmission-distribution', {
    name: both('Kansai Transmission and Distribution, Inc.', '関西電力送配電株式会社'),
    short: both('Kansai Transmission and Distribution Inc.', '関西電力送配電'),
    relations: [{ type: 'parent', to: 'kansai-electric-power' }],
  }),
  makeNote('kyushu-electric-power-transmission-distribution', {
    name: both('Kyushu Electric Power Transmission and Distribution Co., Inc.', '九州電力送配電株式会社'),
    short: both('Kyushu Electric Power Transmission and Distribution Co.', '九州電力送配電'),
  }),
  makeNote('korea-electric-power', {
    theme: 'retailers',
    role: both('utility (South Korea)'),
    name: both('Korea Electric Power Corporation', '韓国電力公社'),
    short: both('Korea Electric Power Corp.', '韓国電力'),
    aliases: [
      alias('Korea Electric Power'),
      alias('KEPCO', { context: ['Korea', 'Korean', 'Naju'], against: ['Osaka', 'Kansai'] }),
    ],
  }),
  makeNote('jera', {
    theme: 'generation',
    name: both('JERA Co., Inc.', '株式会社JERA'),
    short: both('JERA', 'ジェラ'),
  }),
  makeNote('jepx', {
    theme: 'bodies',
    name: both('Japan Electric Power Exchange', '日本卸電力取引所'),
    short: both('JEPX', 'JEPX'),
  }),
  makeNote('looop', { theme: 'retailers', name: both('Looop Inc.', '株式会社Looop'), short: both('Looop', 'ループ') }),
  makeNote('tokyo-gas', {
    theme: 'retailers',
    name: both('Tokyo Gas Co., Ltd.', '東京瓦斯株式会社'),
    short: both('Tokyo Gas', '東京ガス'),
  }),
  makeNote('osaka-gas', {
    theme: 'retailers',
    name: both('Osaka Gas Co., Ltd.', '大阪瓦斯株式会社'),
    short: both('Osaka Gas', '大阪ガス'),
  }),
  makeNote('hope-inc', {
    theme: 'retailers',
    name: both('Hope, Inc.', '株式会社ホープ'),
    short: both('Hope Inc.', '株式会社ホープ'),
  }),
  makeNote('mitsui', {
    theme: 'retailers',
    name: both('Mitsui & Co., Ltd.', '三井物産株式会社'),
    short: both('Mitsui & Co.', '三井物産'),
  }),
];

const JAPAN = ['Japan', 'Japanese', 'METI'];

const BODIES: readonly Note[] = [
  makeNote('meti', {
    kind: 'ministry',
    theme: 'authorities',
    name: both('Ministry of Economy, Trade and Industry', '経済産業省'),
    short: both('METI', '経産省'),
    aliases: [
      alias('Ministry of Economy, Trade and Industry'),
      alias('METI'),
      alias('industry ministry', { matchCase: false, context: JAPAN }),
      alias('trade ministry', { matchCase: false, context: JAPAN }),
    ],
  }),
  makeNote('mof', {
    kind: 'ministry',
    theme: 'authorities',
    name: both('Ministry of Finance', '財務省'),
    short: both('Ministry of Finance', '財務省'),
    aliases: [
      alias('Finance Ministry', { context: ['Japan', 'Japanese'] }),
      alias('finance ministry', { matchCase: false, context: ['Japan', 'Japanese'] }),
    ],
  }),
  makeNote('moe', {
    kind: 'ministry',
    theme: 'authorities',
    name: both('Ministry of the Environment', '環境省'),
    short: both('Environment Ministry', '環境省'),
  }),
  makeNote('jftc', {
    kind: 'ministry',
    theme: 'authorities',
    role: both('competition regulator'),
    name: both('Japan Fair Trade Commission', '公正取引委員会'),
    short: both('JFTC', '公取委'),
  }),
  makeNote('egc', {
    kind: 'ministry',
    theme: 'authorities',
    role: both('market regulator'),
    name: both('Electricity and Gas Market Surveillance Commission', '電力・ガス取引監視等委員会'),
    short: both('EGC', '電取委'),
  }),
  makeNote('nra', {
    kind: 'ministry',
    theme: 'authorities',
    role: both('nuclear regulator'),
    name: both('Nuclear Regulation Authority', '原子力規制委員会'),
    short: both('Nuclear Regulation Authority', '規制委'),
    aliases: [
      alias('Nuclear Regulation Authority'),
      alias('NRA', { context: ['nuclear', 'reactor'], against: ['Rifle', 'gun', 'Fairfax'] }),
    ],
  }),
  makeNote('anre', {
    kind: 'ministry',
    theme: 'authorities',
    name: both('Agency for Natural Resources and Energy', '資源エネルギー庁'),
    short: both('ANRE', 'エネ庁'),
  }),
  makeNote('boj', {
    kind: 'ministry',
    theme: 'authorities',
    name: both('Bank of Japan', '日本銀行'),
    short: both('BOJ', '日銀'),
    aliases: [alias('Bank of Japan'), alias('central bank', { matchCase: false, context: ['Bank of Japan', 'BOJ'] })],
  }),
  makeNote('supreme-court', {
    kind: 'ministry',
    theme: 'authorities',
    name: both('Supreme Court of Japan', '最高裁判所'),
    short: both('Supreme Court', '最高裁'),
    aliases: [alias('Supreme Court of Japan'), alias('Supreme Court', { context: ['Japan', 'Japanese'] })],
  }),
  makeNote('us-doe', {
    kind: 'ministry',
    theme: 'authorities',
    role: both('ministry (US)'),
    name: both('United States Department of Energy', '米エネルギー省'),
    short: both('U.S. Department of Energy', '米エネルギー省'),
    aliases: [
      alias('U.S. Department of Energy'),
      alias('Energy Department', { context: ['U.S.', 'United States', 'Washington'] }),
    ],
  }),
  makeNote('fukui-prefecture', {
    kind: 'ministry',
    theme: 'authorities',
    name: both('Fukui Prefecture', '福井県'),
    short: both('Fukui', '福井'),
  }),
  makeNote('lower-house-meti-committee', {
    kind: 'body',
    theme: 'authorities',
    name: both('Lower House Economy, Trade and Industry Committee', '衆院経産委'),
    short: both('Lower House Economy, Trade and Industry Committee', '衆院経産委'),
  }),
];

const ELECTRICITY = ['electricity', 'power', 'utility', 'utilities'];

/** A term with its heading in both languages. */
const toTerm = (id: string, name: string, ja: string, more: Partial<Note> = {}): Note =>
  makeNote(id, { kind: 'term', theme: 'reform', name: both(name, ja), short: both(name, ja), ...more });

const TERMS: readonly Note[] = [
  toTerm('business-improvement-order', 'Business improvement order', '業務改善命令'),
  toTerm('electricity-deregulation', 'Electricity deregulation', '電力自由化', {
    aliases: [
      alias('electricity deregulation', { matchCase: false }),
      alias('liberalization', { matchCase: false, context: ELECTRICITY }),
    ],
  }),
  toTerm('full-retail-liberalization', 'Full retail liberalization', '電力小売全面自由化', { kind: 'event' }),
  toTerm('legal-unbundling', 'Legal unbundling', '発送電分離', { kind: 'event' }),
  toTerm('neutrality', 'Neutrality of the network', '中立性', {
    aliases: [alias('neutrality', { matchCase: false, context: ['grid', 'network', 'transmission', 'distribution'] })],
  }),
  toTerm('nuclear-restart', 'Restart of reactors', '原発再稼働', {
    aliases: [alias('restart', { matchCase: false, context: ['reactor', 'nuclear'] })],
  }),
  toTerm('electricity-retailer', 'Electricity retailer', '小売電気事業者', {
    aliases: [alias('power retailer', { matchCase: false })],
  }),
  toTerm('feed-in-tariff', 'Feed-in tariff (FIT)', '固定価格買取制度', {
    aliases: [alias('feed-in tariff', { matchCase: false }), alias('FIT', { context: ['tariff', 'renewable'] })],
  }),
  toTerm('jepx-spot-market', 'JEPX spot market', 'JEPXスポット市場', {
    aliases: [alias('spot market', { matchCase: false, context: ELECTRICITY })],
  }),
  toTerm('strategic-energy-plan', 'Strategic Energy Plan', 'エネルギー基本計画'),
  toTerm('wheeling-charge', 'Wheeling charge', '託送料金'),
  toTerm('switching', 'Switching', 'スイッチング', {
    aliases: [alias('switching rate', { matchCase: false, context: ELECTRICITY })],
  }),
];

const PEOPLE: readonly Note[] = [
  makeNote('meti-minister', {
    kind: 'officeholder',
    theme: 'people',
    name: both('Taro Rei', '例太郎'),
    short: both('Taro Rei', '例太郎'),
    aliases: aliases('Industry Minister Taro Rei'),
  }),
];

/** Utilities, retailers, ministries and terms as a pack has them, few and short. */
export const ELECTRICITY_NOTES: Notes = makeNotes([...COMPANIES, ...BODIES, ...TERMS, ...PEOPLE]);
