import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const TOKENS = readFileSync('components/styles/tokens.css', 'utf8');
const HIGHLIGHTS = readFileSync('components/styles/highlights.css', 'utf8');
const KINDS = ['company', 'ministry', 'date', 'figure', 'term', 'doubt'] as const;

/** A kind's colour on light and on dark grounds, as the tokens have it. */
function tokenOf(kind: string): readonly string[] {
  const match = new RegExp(`--${kind}: light-dark\\((#\\w{6}), (#\\w{6})\\)`, 'u').exec(TOKENS);
  return match?.slice(1) ?? [];
}

/** The declarations of the first rule in which a highlight's name stands. */
function ruleOf(name: string): string {
  return new RegExp(`::highlight\\(${name}\\)[^{]*\\{(?<body>[^}]*)\\}`, 'u').exec(HIGHLIGHTS)?.groups?.body ?? '';
}

const toRgb = (hex: string): string => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(' ');

it.each(KINDS)('paints a %s in the page as our own surfaces draw it', (kind) => {
  const [light = '', dark = ''] = tokenOf(kind);
  expect(light).not.toBe('');
  expect(ruleOf(`denchu-${kind}`)).toContain(light);
  expect(ruleOf(`denchu-${kind}-dark`)).toContain(dark);
  expect(ruleOf(`denchu-${kind}-tint`)).toContain(`rgb(${toRgb(light)} / 0.16)`);
  expect(ruleOf(`denchu-${kind}-tint-dark`)).toContain(`rgb(${toRgb(dark)} / 0.18)`);
});

it('gives each kind a line of its own', () => {
  const lines = KINDS.map((kind) => /underline (\w+ [\d.]+px)/u.exec(ruleOf(`denchu-${kind}`))?.[1]);
  expect(new Set(lines).size).toBe(KINDS.length);
  expect(lines).not.toContain(undefined);
});

it('neither reads nor sets a property of the page', () => {
  expect(HIGHLIGHTS).not.toMatch(/var\(|--[a-z]/u);
  expect(HIGHLIGHTS.replace(/\/\*[\s\S]*?\*\//gu, '')).not.toMatch(/[^-]color\s*:\s*#|font-weight/u);
});

it('draws the card alone from its own sheets', () => {
  const card = readFileSync('components/styles/card.css', 'utf8') + readFileSync('components/styles/parts.css', 'utf8');
  const read = [...card.matchAll(/var\((--[\w-]+)/gu)].map(([, name = '']) => name);
  const set = [...(TOKENS + card).matchAll(/^\s*(--[\w-]+):/gmu)].map(([, name = '']) => name);
  expect([...new Set(read)].filter((name) => !set.includes(name))).toEqual([]);
});
