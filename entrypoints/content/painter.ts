import type { EntityType } from '../../lib/nlp';
import type { PageSettings } from '../../lib/protocol';
import type { Ground } from './ground';

/** A mark in the page: its kind, or `doubt`, and where its characters stand. */
export interface PaintedRange {
  readonly kind: EntityType | 'doubt';
  readonly range: Range;
}

/** How marks are drawn. */
export interface PaintStyle {
  readonly markStyle: PageSettings['markStyle'];
  readonly ground: Ground;
}

/** Draws marks without touching the document. */
export interface Painter {
  /** Draws these marks and no others. */
  paint(marks: readonly PaintedRange[], style: PaintStyle): void;
  /** Deepens the mark whose card is open; `null`: none is. */
  activate(range: Range | null): void;
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
  let names: string[] = [];
  let style: PaintStyle = { markStyle: 'line-and-tint', ground: 'light' };
  const activeName = (): string => nameOf('active', { ...style, markStyle: 'line-and-tint' });
  const clear = (): void => {
    for (const name of [...names, activeName()]) CSS.highlights.delete(name);
    names = [];
  };
  return {
    paint(marks, next) {
      clear();
      style = next;
      for (const [kind, ranges] of groupByKind(marks)) {
        const name = nameOf(kind, style);
        set(name, ranges, kind === 'doubt' ? PRIORITY.doubt : PRIORITY.kind);
        names.push(name);
      }
    },
    activate(range) {
      if (range === null) CSS.highlights.delete(activeName());
      else set(activeName(), [range], PRIORITY.active);
    },
    isIntact: () => names.every((name) => CSS.highlights.has(name)),
    clear,
  };
}

const nameOf = (kind: string, { markStyle, ground }: PaintStyle): string =>
  `denchu-${kind}${SUFFIX[markStyle]}${ground === 'dark' ? '-dark' : ''}`;

function set(name: string, ranges: readonly Range[], priority: number): void {
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}

function groupByKind(marks: readonly PaintedRange[]): ReadonlyMap<PaintedRange['kind'], Range[]> {
  const groups = new Map<PaintedRange['kind'], Range[]>();
  for (const { kind, range } of marks) {
    const group = groups.get(kind);
    if (group === undefined) groups.set(kind, [range]);
    else group.push(range);
  }
  return groups;
}
