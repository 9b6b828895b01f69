import type { MapColumn, MapOrganisation, MapRelation, OrganisationMap } from './types';

/** An organisation in its place. All lengths in CSS pixels at the reader's usual text size. */
export interface MapBox {
  readonly organisation: MapOrganisation;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** 0 at the head of a group. */
  readonly depth: number;
}

/** A line from one box to another, along right angles; a parent's ends at its subsidiary's left edge. */
export interface MapLine {
  readonly type: MapRelation['type'] | 'parent';
  readonly from: string;
  readonly to: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** A map ready to draw. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly { readonly column: MapColumn; readonly x: number; readonly width: number }[];
  readonly boxes: readonly MapBox[];
  readonly lines: readonly MapLine[];
}

const COLUMN = 256;
const GUTTER = 60;
const TOP = 36;
const INDENT = 18;
const LINE_HEIGHT = 17;
const PADDING = 10;
const GAP = 7;
const GROUP_GAP = 20;
/** The width of a letter at 13 pixels, on the wide side: a name may take a line too many, never one too few. */
const LATIN = 6.7;
const JAPANESE = 13.2;
/** What leaves a box on the right leaves above its middle, what arrives there arrives below. */
const ASIDE = 5;
const LANE = 7;
const LANES = 6;

/**
 * Places a map: one column for each kind, groups one under the other with their members indented, lines in the gutters
 * between. Nothing is measured or random: the same map is always drawn alike. Boxes never overlap, and a line that
 * crosses a column does so between two of its boxes.
 */
export function layOutMap(map: OrganisationMap, lang: 'en' | 'ja'): MapLayout {
  const names = [...new Set(map.organisations.map(({ column }) => column))];
  const columns = names.map((column, at) => ({ column, x: at * (COLUMN + GUTTER), width: COLUMN }));
  const boxes = columns.flatMap(({ column, x }) =>
    stackBoxes(
      map.organisations.filter((organisation) => organisation.column === column),
      x,
      lang,
    ),
  );
  const bottom = Math.max(0, ...boxes.map(({ y, height }) => y + height));
  return {
    width: columns.length * (COLUMN + GUTTER),
    height: bottom + GROUP_GAP,
    columns,
    boxes,
    lines: [...toTreeLines(boxes), ...toRelationLines(map.relations, boxes)],
  };
}

function stackBoxes(organisations: readonly MapOrganisation[], x: number, lang: 'en' | 'ja'): readonly MapBox[] {
  const boxes: MapBox[] = [];
  let y = TOP;
  for (const organisation of organisations) {
    const parent = boxes.find((box) => box.organisation.id === organisation.parent);
    const depth = parent === undefined ? 0 : parent.depth + 1;
    const width = COLUMN - depth * INDENT;
    const height = countLines(organisation.name[lang], width) * LINE_HEIGHT + PADDING;
    if (depth === 0 && boxes.length > 0) y += GROUP_GAP - GAP;
    boxes.push({ organisation, x: x + depth * INDENT, y, width, height, depth });
    y += height + GAP;
  }
  return boxes;
}

const letterWidth = (letter: string): number => (letter > '\u2e7f' ? JAPANESE : LATIN);

const countLines = (name: string, width: number): number =>
  Math.max(1, Math.ceil([...name].reduce((sum, letter) => sum + letterWidth(letter), 0) / (width - 20)));

/** From under a parent's left edge down and across to each subsidiary. */
function toTreeLines(boxes: readonly MapBox[]): readonly MapLine[] {
  return boxes.flatMap((box) => {
    const parent = boxes.find(({ organisation }) => organisation.id === box.organisation.parent);
    if (parent === undefined) return [];
    const [x, y] = [parent.x + INDENT / 2, middleOf(box)];
    const points = [[x, parent.y + parent.height] as const, [x, y] as const, [box.x, y] as const];
    return [{ type: 'parent' as const, from: parent.organisation.id, to: box.organisation.id, points }];
  });
}

function toRelationLines(relations: readonly MapRelation[], boxes: readonly MapBox[]): readonly MapLine[] {
  const byId = new Map(boxes.map((box) => [box.organisation.id, box]));
  const lanes = new Map<string, number>();
  return relations.flatMap(({ type, from, to }) => {
    const [start, end] = [byId.get(from), byId.get(to)];
    if (start === undefined || end === undefined) return [];
    const key = `${type} ${from}`;
    const lane = lanes.get(key) ?? lanes.size % LANES;
    lanes.set(key, lane);
    return [{ type, from, to, points: route(start, end, lane, boxes) }];
  });
}

/** Right edges lead into the gutter on the right; a box further right is entered from the left, any other from the right. */
function route(start: MapBox, end: MapBox, lane: number, boxes: readonly MapBox[]): MapLine['points'] {
  const [from, to] = [columnAt(start), columnAt(end)];
  const leave = middleOf(start) - ASIDE;
  const arrive = to > from ? middleOf(end) : middleOf(end) + ASIDE;
  const points: [number, number][] = [[rightOf(start), leave]];
  let y = leave;
  const turn = (gutter: number, next: number): void => {
    const x = gutter * (COLUMN + GUTTER) + COLUMN + 14 + lane * LANE;
    points.push([x, y], [x, next]);
    y = next;
  };
  const step = to < from ? -1 : 1;
  if (to === from) turn(from, arrive);
  if (to < from) turn(from, gapNear(arrive, from, boxes));
  for (let column = from; column !== to; column += step) {
    const gutter = step === 1 ? column : column - 1;
    const isLast = column + step === to;
    turn(gutter, isLast ? arrive : gapNear(arrive, column + step, boxes));
  }
  points.push([to > from ? end.x : rightOf(end), arrive]);
  return points;
}

/** Between two boxes of a column, as near as may be to a height; where it has no box there, the height itself. */
function gapNear(y: number, column: number, boxes: readonly MapBox[]): number {
  const hit = boxes.find((box) => columnAt(box) === column && y >= box.y - 2 && y <= box.y + box.height + 2);
  if (hit === undefined) return y;
  return y < middleOf(hit) ? hit.y - GAP / 2 : hit.y + hit.height + GAP / 2;
}

const columnAt = ({ x }: MapBox): number => Math.floor(x / (COLUMN + GUTTER));
const middleOf = ({ y, height }: MapBox): number => y + height / 2;
const rightOf = ({ x, width }: MapBox): number => x + width;
