import type { Bilingual } from '../notes';
import type { SeriesLine } from './types';

/** Series drawn on one pair of axes. */
export interface ChartView {
  readonly id: string;
  /** What all its lines measure. */
  readonly label: Bilingual;
  readonly unitWords: Bilingual;
  readonly qualifier: Bilingual | null;
  /** Each line with the name at its end; null where the chart has one line only and its label says it all. */
  readonly lines: readonly { readonly name: Bilingual | null; readonly series: SeriesLine }[];
}

/**
 * The charts of a note's series, in their order. Series share one only where that is certain: the same unit, the same
 * qualifier, the same kind of period, and labels that differ in their last part alone ("Clearing price, Tokyo area",
 * "Clearing price, Kansai area"; 約定価格（東京エリア）). Linear.
 */
export function toCharts(series: readonly SeriesLine[]): readonly ChartView[] {
  const groups = new Map<string, SeriesLine[]>();
  for (const line of series) {
    const key = toKey(line);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [line]);
    else group.push(line);
  }
  return [...groups.values()].flatMap((group) => toChart(group) ?? []);
}

function toKey(line: SeriesLine): string {
  const { en, ja } = cutLabel(line.label);
  if (en.tail === '' || ja.tail === '') return line.id;
  return [en.head, ja.head, line.unit, line.qualifier?.en ?? '', line.points[0]?.period ?? ''].join('\n');
}

function toChart(group: readonly SeriesLine[]): ChartView | null {
  const [first] = group;
  if (first === undefined) return null;
  const { id, label, unitWords, qualifier } = first;
  if (group.length === 1) return { id, label, unitWords, qualifier, lines: [{ name: null, series: first }] };
  const { en, ja } = cutLabel(label);
  return { id, label: { en: en.head, ja: ja.head }, unitWords, qualifier, lines: group.map(toNamedLine) };
}

function toNamedLine(series: SeriesLine): ChartView['lines'][number] {
  const { en, ja } = cutLabel(series.label);
  return { name: { en: toCapital(en.tail), ja: ja.tail }, series };
}

const toCapital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const cutLabel = ({ en, ja }: Bilingual) => ({
  en: cut(en, /^(?<head>.+), (?<tail>[^,]+)$/u),
  ja: cut(ja, /^(?<head>.+)(?:（(?<inside>[^（）]+)）|[、，](?<tail>[^、，（）]+))$/u),
});

function cut(text: string, form: RegExp): { readonly head: string; readonly tail: string } {
  const { head = text, inside, tail } = form.exec(text)?.groups ?? {};
  return { head, tail: inside ?? tail ?? '' };
}
