/** What a rule believes, in plain words, for the card's "why is this marked". */
export interface RuleMeaning {
  readonly en: string;
  readonly ja: string;
}

/** The meaning of each rule of this folder. */
export const ORGANISATION_RULES: Readonly<Record<string, RuleMeaning>> = {
  'company/known': { en: 'a firm that news names without explaining it', ja: '説明なしで報じられる著名な企業' },
  'company/sense': {
    en: 'a name that is also something else, used in this article as a firm’s',
    ja: '他の意味もある名前だが、この記事では企業を指す',
  },
  'company/suffix': { en: 'ends with a legal form of companies', ja: '会社の法的な形態を示す語で終わる' },
  'company/electric': { en: 'ends as names of power and gas utilities do', ja: '電力・ガス会社の名前の形をしている' },
  'company/industry': { en: 'ends with the trade of a firm', ja: '業種を示す語で終わる' },
  'company/exchange': { en: 'an exchange, which is run as a company', ja: '会社として運営される取引所' },
  'company/newspaper': { en: 'a newspaper of a place', ja: '地名を冠した新聞' },
  'company/joint': { en: 'shares the last word of the name after it', ja: '後に続く社名と末尾の語を共有する' },
  'company/apposition': { en: 'the sentence calls it a firm of some trade', ja: '文中で企業と説明されている' },
  'company/officer': { en: 'the sentence names its chief executive', ja: '文中で最高経営責任者が示されている' },
  'company/possession': { en: 'the sentence speaks of its shares or earnings', ja: '文中で株式や業績が語られている' },
  'company/deal': { en: 'the sentence speaks of buying it or a stake in it', ja: '文中で買収や出資の対象になっている' },
  'company/short-form': { en: 'a shorter form of a firm’s name in this article', ja: 'この記事に出る社名の短い形' },
  'company/abbreviation': { en: 'an abbreviation that the article introduces', ja: '記事が示した略称' },
  'company/initials': { en: 'the initials of a firm that the article names', ja: '記事に出た企業の頭文字' },
  'body/known': { en: 'a public body that news names without explaining it', ja: '説明なしで報じられる公的機関' },
  'body/ministry-of': {
    en: 'named as “Ministry of …”, “Department of …” are',
    ja: '「～省」「～局」の英語名の形をしている',
  },
  'body/agency': {
    en: 'ends with a word for ministries, agencies or regulators',
    ja: '省庁・規制機関を示す語で終わる',
  },
  'body/ministry': { en: 'a ministry by its field of government', ja: '所管分野で呼ばれた省' },
  'body/central-bank': { en: 'named as central banks are', ja: '中央銀行の名前の形をしている' },
  'body/court': { en: 'named as a court of law', ja: '裁判所の名前の形をしている' },
  'body/abbreviation': { en: 'an abbreviation that the article introduces', ja: '記事が示した略称' },
  'body/initials': { en: 'the initials of a public body that the article names', ja: '記事に出た公的機関の頭文字' },
};
