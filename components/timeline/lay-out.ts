/**
 * Where the events of a lane stand so that no label lies on another. Pure arithmetic in pixels: the same input gives the same
 * picture, in every browser.
 */

/** An event as far as its place is concerned. */
export interface Item {
  readonly id: string;
  /** Where its marker begins and ends, in pixels from the left of the plot; equal for a point. */
  readonly x: number;
  readonly until: number;
  /** Where its duration ends; null where it has none. */
  readonly spanUntil: number | null;
  /** The width of its label. */
  readonly label: number;
  /** Larger goes first where room is short. No two alike. */
  readonly weight: number;
}

/** An event in its place. */
export interface Placed {
  readonly id: string;
  /** From 0, the topmost. */
  readonly row: number;
  /** Whether the label stands left of the marker, as it must near the right edge. */
  readonly isLeft: boolean;
  /** Where the label begins. */
  readonly labelX: number;
}

/** A lane's picture. */
export interface LaneLayout {
  /** By place from left to right. */
  readonly placed: readonly Placed[];
  /** Ids of events without room for their name. */
  readonly hidden: readonly string[];
  readonly rows: number;
}

/** What a lane has to lie in. */
export interface Room {
  readonly width: number;
  /** The most labels over one another; infinity for a lane that grows until all have room. */
  readonly rowsMost: number;
}

/** From the marker to its label. */
export const LABEL_GAP = 9;
/** Half a marker. */
export const MARKER = 4.5;
/** Between two labels in a row. */
const BETWEEN = 8;

/** What an event takes up in its row. */
interface Box {
  readonly item: Item;
  readonly from: number;
  readonly until: number;
  readonly isLeft: boolean;
  readonly labelX: number;
}

/**
 * Places a lane. First is settled which events are shown: by weight, as long as nowhere more than `rowsMost` lie over one
 * another. Those then take the topmost row with room, from left to right, which needs no more rows than that; only where two
 * durations would lie on one line does the lane grow by a row.
 */
export function layOut(items: readonly Item[], room: Room): LaneLayout {
  const boxes = items.map((item) => toBox(item, room.width)).sort((a, b) => b.item.weight - a.item.weight);
  const shown: Box[] = [];
  for (const box of boxes) if (fits(box, shown, room.rowsMost)) shown.push(box);
  const placed = toRows(shown.sort((a, b) => a.from - b.from || b.item.weight - a.item.weight));
  const isShown = new Set(placed.map(({ id }) => id));
  return {
    placed,
    hidden: items.filter(({ id }) => !isShown.has(id)).map(({ id }) => id),
    rows: placed.reduce((most, { row }) => Math.max(most, row + 1), 0),
  };
}

/** The label stands on the right; on the left where the right has no room for it and the left has. */
function toBox(item: Item, width: number): Box {
  const { x, until, label } = item;
  const right = until + LABEL_GAP;
  const left = x - LABEL_GAP - label;
  return right + label > width && left >= 0
    ? { item, from: left, until: until + MARKER, isLeft: true, labelX: left }
    : { item, from: x - MARKER, until: right + label, isLeft: false, labelX: right };
}

const overlaps = (a: Pick<Box, 'from' | 'until'>, b: Pick<Box, 'from' | 'until'>): boolean =>
  a.from < b.until + BETWEEN && b.from < a.until + BETWEEN;

/** Whether there is a row for one more: intervals need as many rows as lie over one another at the start of any of them. */
function fits(box: Box, shown: readonly Box[], most: number): boolean {
  const near = shown.filter((other) => overlaps(box, other));
  if (near.length < most) return true;
  const starts = [box, ...near]
    .map(({ from }) => from)
    .filter((from) => from >= box.from && from < box.until + BETWEEN);
  return starts.every((at) => near.filter(({ from, until }) => from <= at && at < until + BETWEEN).length < most);
}

/** The topmost row where neither label nor duration meets another. */
function toRows(boxes: readonly Box[]): readonly Placed[] {
  const rows: Box[][] = [];
  return boxes.map((box) => {
    const found = rows.findIndex((row) => row.every((other) => !overlaps(box, other) && !sharesSpan(box, other)));
    const row = found < 0 ? rows.length : found;
    rows[row] = [...(rows[row] ?? []), box];
    return { id: box.item.id, row, isLeft: box.isLeft, labelX: box.labelX };
  });
}

function sharesSpan({ item: a }: Box, { item: b }: Box): boolean {
  if (a.spanUntil === null || b.spanUntil === null) return false;
  return a.x < b.spanUntil + BETWEEN && b.x < a.spanUntil + BETWEEN;
}
