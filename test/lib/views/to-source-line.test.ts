import { expect, it } from 'vitest';
import { toSourceLine } from '../../../lib/views/to-source-line';
import { makeSource } from '../../fakes/make-notes';

it.each([
  ['METI issues business improvement orders (ja)', 'en'],
  ['経産省 業務改善命令 (METI notice reproduced)', 'ja'],
])('gives "%s" the language it is written in, whatever it leads to', (title, titleLang) => {
  expect(toSourceLine(makeSource('s', { title, lang: 'ja' }))).toMatchObject({ lang: 'ja', titleLang });
});
