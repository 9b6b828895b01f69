import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toFileName } from '../../../lib/export';

const DATE = '2023-04-18';

/** Site, title, and the name of a Markdown file. */
const NAMES: readonly (readonly [string | null, string | null, string])[] = [
  ['The Japan News', 'Five firms told', '2023-04-18_The-Japan-News_Five-firms-told.md'],
  [null, 'Five firms told', '2023-04-18_Five-firms-told.md'],
  ['Gazette', null, '2023-04-18_Gazette.md'],
  [null, null, '2023-04-18.md'],
  ['読売新聞', '電力5社に「業務改善命令」', '2023-04-18_読売新聞_電力5社に-業務改善命令.md'],
  ['a/b\\c', 'What: "now"? <yes>|*no*', '2023-04-18_a-b-c_What-now-yes-no.md'],
  ['..', '../../etc/passwd', '2023-04-18_etc-passwd.md'],
  [null, 'Rivals’ data isn’t Kansai’s', '2023-04-18_Rivals-data-isnt-Kansais.md'],
  [null, '⚡️ Power 🔌 cut 👨‍👩‍👧', '2023-04-18_Power-cut.md'],
  [null, 'gpj.exe\u202Egnp', '2023-04-18_gpj-exe-gnp.md'],
  [null, 'tab\tline\nnull\u0000', '2023-04-18_tab-line-null.md'],
  [null, 'CON', '2023-04-18_CON.md'],
  [null, 'e\u0301lectricite\u0301', '2023-04-18_électricité.md'],
  [null, ' . ', '2023-04-18.md'],
];

it.each(NAMES)('names %j, %j as %s', (site, title, name) => {
  expect(toFileName({ date: DATE, site, title }, '.md')).toBe(name);
});

it('cuts a long title between its characters', () => {
  const name = toFileName({ date: DATE, site: null, title: '電'.repeat(200) }, '.md');
  expect(name).toBe(`2023-04-18_${'電'.repeat(36)}.md`);
  expect(toFileName({ date: DATE, site: 'x'.repeat(99), title: 'T' }, '.md')).toBe(`${DATE}_${'x'.repeat(40)}_T.md`);
});

it('is short and safe whatever the page is called', () => {
  const text = fc.string({ unit: 'binary', maxLength: 300 });
  fc.assert(
    fc.property(text, text, (site, title) => {
      const name = toFileName({ date: DATE, site, title }, '-story.md');
      expect(name).toMatch(/^2023-04-18[\p{L}\p{M}\p{N}_-]*-story\.md$/u);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(140);
    }),
  );
});
