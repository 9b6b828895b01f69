/** Paths on a 16-pixel grid, drawn with a line of 1.5. No icon stands for a kind: a kind is its line. */
const PATHS = {
  agrees: 'M3.5 6h9M3.5 10h9',
  back: 'M10 3 5 8l5 5',
  bin: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.5 9h6l.5-9',
  close: 'M4 4l8 8M12 4l-8 8',
  copy: 'M5.5 5.5h7v7h-7zM3.5 10.5v-7h7',
  differs: 'M3.5 6h9M3.5 10h9M10.5 2.8l-5 10.4',
  down: 'M3 6l5 5 5-5',
  link: 'M6.5 9.5l3-3M7 4.5l1-1a2.5 2.5 0 0 1 4 4l-1.5 1M9 11.5l-1 1a2.5 2.5 0 0 1-4-4l1.5-1',
  more: 'M3 7.5h1v1H3zM7.5 7.5h1v1h-1zM12 7.5h1v1h-1z',
  next: 'M6 3l5 5-5 5',
  none: 'M4 8h8',
  options: 'M2.5 4.5h6M11.5 4.5h2M10 6V3M2.5 11.5h2M7.5 11.5h6M6 13v-3',
  panel: 'M2.5 3.5h11v9h-11zM9.5 3.5v9',
  pin: 'M5 2.5h6M6 2.5v4.5L4 9.5h8L10 7V2.5M8 9.5V14',
  plus: 'M8 3.5v9M3.5 8h9',
  print: 'M4.5 6.5v-4h7v4M4.5 11.5h-2v-5h11v5h-2M4.5 9.5h7v4h-7z',
  related: 'M3 6.7c1.7-1.5 3.3-1.5 5 0s3.3 1.5 5 0M3 10.3c1.7-1.5 3.3-1.5 5 0s3.3 1.5 5 0',
  search: 'M11.2 7a4.2 4.2 0 1 1-8.4 0 4.2 4.2 0 0 1 8.4 0M10.2 10.2 13.5 13.5',
  up: 'M3 10l5-5 5 5',
} as const;

/** The name of an icon. */
export type IconName = keyof typeof PATHS;

/** An icon in the text's colour. Decoration only: what it means is said beside it or in its button's label. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="i" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
