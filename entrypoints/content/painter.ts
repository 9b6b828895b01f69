import type { EntityType } from '../../lib/nlp';
import type { PageSettings } from '../../lib/protocol';

/** How a mark is drawn: by the ground it stands on and the reader's choice. */
export interface MarkLook {
  readonly ground: 'light' | 'dark';
  readonly markStyle: PageSettings['markStyle'];
}

/** A mark in the page: its kind, or `doubt`, and where its characters stand. */
export interface PaintedRange extends MarkLook {
  readonly kind: EntityType | 'doubt';
  readonly range: Range;
}

/** Draws marks without touching the document. */
export interface Painter {
  /** Draws these marks and no others. */
  paint(marks: readonly PaintedRange[]): void;
  /** Deepens the mark whose card is open; `null`: none is. */
  activate(mark: Pick<PaintedRange, 'range' | 'ground'> | null): void;
  /** Whether all that was drawn is still there: the registry is the page's, and its scripts may clear it. */
  isIntact(): boolean;
  /** Takes everything away. */
  clear(): void;
}

/** A doubt lies over its kind, the open mark over both. */
const PRIORITY = { kind: 1, doubt: 2, active: 3 } as const;
const SUFFIX = { 'line-and-tint': '', line: '-line', tint: '-tint' } as const;

/**
 * Paints with the CSS Custom Highlight API. Keeps its own names and never iterates the registry: Firefox refuses that to an
 * extension. Each name is set once, whole (Firefox 140 draws nothing after chained `add`).
 */
export function makePainter(): Painter {
  let names: readonly string[] = [];
  let activeName: string | null = null;
  const deactivate = (): void => {
    if (activeName !== null) CSS.highlights.delete(activeName);
    activeName = null;
  };
  return {
    paint(marks) {
      const groups = groupByName(marks);
      for (const name of names) if (!groups.has(name)) CSS.highlights.delete(name);
      for (const [name, { kind, ranges }] of groups)
        set(name, ranges, kind === 'doubt' ? PRIORITY.doubt : PRIORITY.kind);
      names = [...groups.keys()];
    },
    activate(mark) {
      deactivate();
      if (mark === null) return;
      activeName = `denchu-active${mark.ground === 'dark' ? '-dark' : ''}`;
      set(activeName, [mark.range], PRIORITY.active);
    },
    isIntact: () => names.every((name) => CSS.highlights.has(name)),
    clear() {
      deactivate();
      for (const name of names) CSS.highlights.delete(name);
      names = [];
    },
  };
}

/** `denchu-company`, `denchu-company-line-dark`: the names that highlights.css has rules for. */
const nameOf = ({ kind, markStyle, ground }: PaintedRange): string =>
  `denchu-${kind}${SUFFIX[markStyle]}${ground === 'dark' ? '-dark' : ''}`;

function set(name: string, ranges: readonly Range[], priority: number): void {
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}

interface Group {
  readonly kind: PaintedRange['kind'];
  readonly ranges: Range[];
}

function groupByName(marks: readonly PaintedRange[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const mark of marks) {
    const name = nameOf(mark);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, { kind: mark.kind, ranges: [mark.range] });
    else group.ranges.push(mark.range);
  }
  return groups;
}
