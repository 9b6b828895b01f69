/** Headings of page furniture: lists that stand beside or after an article and are not part of it. */

/**
 * What such headings say, in English and Japanese. A heading is one of these, with at most a section's or paper's name
 * before it ("JN ACCESS RANKING", "\"Business\" POPULAR ARTICLE") or a number or label after it.
 * Source: the headings of the article pages of the sites in `lib/sites`, and Readability's lists of unlikely candidates.
 */
const ENGLISH = [
  '(?:most|top) (?:popular|read|viewed|shared|commented|discussed)(?: (?:articles?|stories|news|posts|today|now|this week))?',
  'popular (?:articles?|stories|news|posts|topics|now)',
  '(?:access|daily|weekly|monthly|article|news) rankings?',
  'related (?:articles?|stories|news|content|links|topics|coverage|posts|reading|tags|keywords)',
  '(?:you )?(?:may|might) also like',
  '(?:also|further|recommended) (?:read|reading)',
  'read (?:more|next|also)',
  '(?:more|what) to read(?: next)?',
  'recommended (?:for you|articles?|stories|videos)',
  'more (?:from|in|on|about) .{1,40}',
  'more (?:stories|news|headlines|articles|coverage)',
  '(?:latest|top|trending|breaking|other|recent|featured) (?:news|stories|headlines|articles?|posts|videos)',
  'trending(?: (?:now|topics))?',
  "editors?[’']?s?[’']? picks?",
  'in case you missed it',
  "up next|don[’']t miss|what[’']s next",
  'sponsored(?: (?:content|links|stories))?|advertisements?|promoted(?: (?:content|links|stories))?|paid content',
  'from (?:our|around) (?:partners|the web)',
  'leave a (?:comment|reply)|join the (?:conversation|discussion)',
  '(?:share|print|email|save) this(?: (?:article|story|page|post))?',
  'share on .{1,30}',
  'follow us(?: on .{1,30})?',
  '(?:sign up|subscribe)(?: (?:for|to) .{1,60})?|newsletters?',
  'about the (?:author|writer)s?',
];

/** Words that head such a list only when they stand alone: before them any word makes another sense. */
const ALONE = [
  'rankings?',
  'related',
  'popular',
  'recommended',
  '(?:\\d+ )?comments?',
  'tags',
  'keywords',
  'topics',
  'more',
];

const JAPANESE = [
  '(?:この記事の)?関連(?:記事|ニュース|リンク|情報|トピックス?|キーワード|タグ|サイト|ワード)(?:一覧)?',
  '(?:あわせて|合わせて|併せて|次に|こちらも)(?:読みたい|読まれている|読む|おすすめ)(?:記事)?',
  'こちらの記事も.{0,12}|その他の(?:記事|ニュース)',
  '(?:おすすめ|オススメ|お薦め|注目|人気|最新|新着|話題|主要|特集|編集部(?:の)?おすすめ)(?:の)?(?:記事|ニュース|コンテンツ|ランキング|トピックス?|キーワード)(?:一覧)?',
  '(?:アクセス|人気|記事|週間|月間|デイリー|閲覧|総合|ニュース|経済|社会|政治|国際){0,3}ランキング',
  'よく読まれ(?:ている|た)(?:記事|ニュース)?',
  '(?:この記事を)?(?:シェア|共有)(?:する)?|この記事をシェア.{0,6}',
  'コメント(?:する|一覧|欄)?|みんなのコメント|読者の反応',
  '広告|pr|スポンサー(?:リンク|コンテンツ)?',
  'もっと見る|一覧(?:を見る|へ)?|続きを読む',
  'タグ|キーワード',
];

/**
 * Before the words of a heading: a paper's or section's name, at most three words, quoted or not. Written without Unicode
 * classes and case folding, which together take a browser milliseconds to compile; lines are lowered first.
 */
const PREFIX = '(?:[^\\s]{1,22}[ :・|-]{1,3}){0,3}';
const FRAME_START = '^[\\s"“「『【［\\[<＜◆■●▼▽◇□○★☆・|>-]{0,4}';
const FRAME_END = '[\\s"”」』】］\\]>＞◆■●▼▽◇□○★☆・|:：»›…-]{0,4}$';

const ENGLISH_HEADING = new RegExp(
  `${FRAME_START}(?:${PREFIX}(?:${ENGLISH.join('|')})|${ALONE.join('|')})${FRAME_END}`,
);
const JAPANESE_HEADING = new RegExp(`${FRAME_START}${PREFIX}(?:${JAPANESE.join('|')})${FRAME_END}`);

/** Longer lines say more than a heading does. */
const LONGEST = 70;

/**
 * Whether a line, all of it, is a heading of page furniture: "JN ACCESS RANKING", "Related stories", "関連記事".
 * A sentence that only contains such words is none, and neither is a news headline ("Rankings Fall as ...").
 */
export function isFurnitureHeading(line: string): boolean {
  if (line.length === 0 || line.length > LONGEST) return false;
  const lowered = line.toLowerCase();
  return /[a-z]/.test(lowered)
    ? ENGLISH_HEADING.test(lowered) || JAPANESE_HEADING.test(lowered)
    : JAPANESE_HEADING.test(lowered);
}

/**
 * The trail of sections a page shows above its article: "Home > Business", "トップ > 経済 > エネルギー", or three and more of
 * any name.
 */
const BREADCRUMB =
  /^(?:(?:home|top|トップ(?:ページ)?|ホーム)\s*[>›»＞/／|]\s*\S|(?:[^>›»＞。.]{1,30}\s?[>›»＞]\s?){2,}[^>›»＞。]{1,60}$)/iu;

/** Whether a line is the trail of sections above an article. */
export const isBreadcrumb = (line: string): boolean => line.length <= 200 && BREADCRUMB.test(line);

/** A rights notice: "© 2023 The Paper", "All rights reserved.", "無断転載を禁じます". */
const RIGHTS = /^(?:©|\(c\)|copyright\b|all rights reserved|.{0,40}無断(?:転載|複製))/iu;

/** Whether a line is a rights notice and no part of the article. */
export const isRightsNotice = (line: string): boolean => line.length <= 200 && RIGHTS.test(line);
