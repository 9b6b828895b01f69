import type { MapBox, MapLayout } from '../../lib/views';

/**
 * Where an arrow key leads on the map: up and down within the column, left and right to the nearest height of the next
 * column, Home and End to the column's ends. Null for any other key and where there is nothing further.
 */
export function findNext({ boxes, columns }: MapLayout, from: string, key: string): string | null {
  const here = boxes.find(({ organisation }) => organisation.id === from) ?? boxes[0];
  if (here === undefined) return null;
  const own = boxes.filter((box) => isBeside(box, here));
  const at = own.indexOf(here);
  const column = columns.findIndex((one) => one.column === here.organisation.column);
  switch (key) {
    case 'ArrowDown':
      return idOf(own[at + 1]);
    case 'ArrowUp':
      return idOf(own[at - 1]);
    case 'Home':
      return idOf(own[0]);
    case 'End':
      return idOf(own.at(-1));
    case 'ArrowLeft':
    case 'ArrowRight':
      return idOf(nearest(boxes, columns[column + (key === 'ArrowLeft' ? -1 : 1)]?.column, here));
    default:
      return null;
  }
}

const isBeside = (a: MapBox, b: MapBox): boolean => a.organisation.column === b.organisation.column;
const idOf = (box: MapBox | undefined): string | null => box?.organisation.id ?? null;

function nearest(boxes: readonly MapBox[], column: string | undefined, here: MapBox): MapBox | undefined {
  return boxes
    .filter(({ organisation }) => organisation.column === column)
    .reduce<MapBox | undefined>(
      (best, box) => (best === undefined || Math.abs(box.y - here.y) < Math.abs(best.y - here.y) ? box : best),
      undefined,
    );
}
