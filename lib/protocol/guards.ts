import * as v from 'valibot';
import { PAGE_FORMATS } from '../export';
import { settingsChangeSchema, settingsSchema } from '../settings';
import type { Article } from '../text';
import { LIMITS } from './limits';
import type { ContentToBackground, PanelToBackground } from './messages';
import { ERROR_CODES, fail, type Result, succeed } from './result';

/**
 * Guards of every payload that reaches the background: shape, and size by `LIMITS`. Strict objects: an unknown member is
 * a fault, since only our own scripts are meant to speak.
 */

const line = v.nullable(v.pipe(v.string(), v.maxLength(LIMITS.line)));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.id));
const lang = v.pipe(v.string(), v.regex(/^[a-z]{2,8}$/u));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LIMITS.articleText));
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const direction = v.picklist([1, -1]);
const host = v.pipe(v.string(), v.regex(/^[a-z0-9.:[\]-]{1,253}$/u));

const blockSchema = v.strictObject({
  kind: v.picklist([
    'headline',
    'standfirst',
    'caption',
    'paragraph',
    'list-item',
    'quote',
    'table-cell',
    'subheading',
    'stamp',
    'outside',
  ]),
  start: offset,
  end: offset,
});

/** An article: blocks sorted, disjoint and inside the text. */
export const articleSchema = v.pipe(
  v.strictObject({
    url: v.nullable(v.pipe(v.string(), v.maxLength(LIMITS.url))),
    title: line,
    byline: line,
    site: line,
    published: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}(?:T[\d:.]{5,15}(?:Z|[+-]\d{2}:?\d{2})?)?$/u))),
    lang,
    text: v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.articleText)),
    blocks: v.pipe(v.array(blockSchema), v.maxLength(LIMITS.blocks)),
  }),
  v.check((article) => hasOrderedBlocks(article), 'blocks must be sorted, disjoint and inside the text'),
);

function hasOrderedBlocks({ text, blocks }: Article): boolean {
  let from = 0;
  return blocks.every(({ start, end }) => {
    const fits = start >= from && end >= start && end <= text.length;
    from = end;
    return fits;
  });
}

const pageReportSchema = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['reading', 'off', 'pdf']) }),
  v.strictObject({ kind: v.literal('annotated'), articleId: id }),
  v.strictObject({ kind: v.literal('unknown-language'), lang }),
  v.strictObject({ kind: v.literal('failed'), code: v.picklist(ERROR_CODES) }),
  v.strictObject({
    kind: v.literal('not-article'),
    reason: v.picklist(['empty', 'no-article', 'too-short', 'too-long']),
  }),
]);

type Payload<Method> = Method extends (payload: infer P) => unknown ? P : never;
type Guards<Direction> = {
  readonly [Method in keyof Direction]: v.GenericSchema<unknown, Payload<Direction[Method]>>;
};

const contentGuards: Guards<ContentToBackground> = {
  start: v.null(),
  annotate: articleSchema,
  card: v.strictObject({ articleId: id, mention: offset }),
  noteCard: id,
  openNote: id,
  loadCard: v.null(),
  reportPage: pageReportSchema,
};

const panelGuards: Guards<PanelToBackground> = {
  pageState: tabId,
  outline: tabId,
  note: id,
  notePlaces: id,
  studyCard: id,
  contents: v.null(),
  search: v.pipe(v.string(), v.maxLength(LIMITS.line)),
  timeline: v.nullable(tabId),
  map: v.null(),
  glossary: v.null(),
  goTo: v.strictObject({ tabId, start: offset }),
  step: v.strictObject({ tabId, direction }),
  run: tabId,
  setPageEnabled: v.strictObject({ tabId, on: v.boolean() }),
  setSiteEnabled: v.strictObject({ host, on: v.boolean() }),
  exportPage: v.strictObject({ tabId, format: v.picklist(PAGE_FORMATS) }),
  settings: v.null(),
  changeSettings: settingsChangeSchema,
  replaceSettings: settingsSchema,
  sites: v.null(),
  removeSite: host,
  keptData: v.null(),
  readSample: articleSchema,
};

/** A page's payload, checked. `data` is whatever arrived. */
export const guardContent = <Method extends keyof ContentToBackground>(
  method: Method,
  data: unknown,
): Result<Payload<ContentToBackground[Method]>, 'invalid-payload'> => check(contentGuards[method], data);

/** A payload of one of our own pages, checked. */
export const guardPanel = <Method extends keyof PanelToBackground>(
  method: Method,
  data: unknown,
): Result<Payload<PanelToBackground[Method]>, 'invalid-payload'> => check(panelGuards[method], data);

function check<Payload>(schema: v.GenericSchema<unknown, Payload>, data: unknown): Result<Payload, 'invalid-payload'> {
  const parsed = v.safeParse(schema, data);
  return parsed.success ? succeed(parsed.output) : fail('invalid-payload');
}
