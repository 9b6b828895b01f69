import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One picture of a surface. */
export interface Shot {
  readonly browser: string;
  readonly surface: string;
  readonly condition: string;
  /** Relative to the sheet. */
  readonly file: string;
}

/** Writes `index.html`: a row for each surface, a column for each browser and condition. Answers its path. */
export function writeContactSheet(folder: string, shots: readonly Shot[]): string {
  const columns = [...new Set(shots.map(({ browser, condition }) => `${browser} ${condition}`))];
  const rows = [...new Set(shots.map(({ surface }) => surface))];
  const cell = (surface: string, column: string): string => {
    const shot = shots.find((one) => one.surface === surface && `${one.browser} ${one.condition}` === column);
    return `<td>${shot === undefined ? '' : `<a href="${shot.file}"><img src="${shot.file}" alt="${surface}, ${column}" loading="lazy"></a>`}</td>`;
  };
  const path = join(folder, 'index.html');
  writeFileSync(
    path,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Denchu, every surface</title>
<style>body{font:14px/20px sans-serif;margin:16px}th{text-align:left;vertical-align:top}img{width:220px;max-height:300px;object-fit:cover;object-position:top;border:1px solid #888}td{vertical-align:top}</style>
<table><thead><tr><th></th>${columns.map((column) => `<th scope="col">${column}</th>`).join('')}</tr></thead>
<tbody>${rows.map((row) => `<tr><th scope="row">${row}</th>${columns.map((column) => cell(row, column)).join('')}</tr>`).join('\n')}</tbody></table></html>
`,
  );
  return path;
}
