/** A table in Markdown, numbers to the right, columns aligned so that it reads as plain text too. */
export function toMarkdownTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const isNumeric = head.map((_, column) => rows.every((row) => typeof row[column] === 'number'));
  const cells = [head, ...rows].map((row) => row.map(toCell));
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)));
  const pad = (cell: string, column: number): string =>
    isNumeric[column] === true ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0);
  const rule = widths.map((width, column) =>
    isNumeric[column] === true ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  );
  const [first = [], ...rest] = cells;
  return [first.map(pad), rule, ...rest.map((row) => row.map(pad))].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

const toCell = (value: string | number): string => (typeof value === 'number' ? value.toLocaleString('en') : value);
