import type { Settings } from '../../lib/settings';
import { KINDS } from '../popup/kinds';
import { Switch } from '../Switch';
import { type MessageKey, otherLanguage } from '../voice';
import { Choice, type Way } from './Choice';
import { MarkExample } from './MarkExample';
import type { PartProps } from './part-props';

const STYLES: readonly (readonly [Settings['markStyle'], MessageKey])[] = [
  ['line-and-tint', 'options.style.both'],
  ['line', 'options.style.line'],
  ['tint', 'options.style.tint'],
];
const DENSITIES: readonly (readonly [Settings['density'], MessageKey])[] = [
  ['auto', 'options.density.auto'],
  ['all', 'options.density.all'],
  ['first', 'options.density.first'],
];
const PALETTES: readonly (readonly [Settings['palette'], MessageKey])[] = [
  ['auto', 'options.palette.auto'],
  ['light', 'options.palette.light'],
  ['dark', 'options.palette.dark'],
];

/** Each kind in a sentence, with its switch; how a mark looks, and which mentions get one. */
export function MarkOptions({ settings, voice: { t, ui }, onChange }: PartProps) {
  const { kinds, markStyle, density, palette } = settings;
  const ways = <Value extends string>(list: readonly (readonly [Value, MessageKey])[]): readonly Way<Value>[] =>
    list.map(([value, key]) => ({ value, label: t(key) }));
  return (
    <>
      <ul class="kinds" data-style={markStyle}>
        {KINDS.map((kind) => (
          <li key={kind}>
            <span>
              <span class="kind mk" data-kind={kind}>
                {t(`kinds.${kind}`)}
              </span>{' '}
              <small class="small faint" lang={otherLanguage(ui)}>
                {t(`kindsAlso.${kind}`)}
              </small>
            </span>
            <MarkExample kind={kind} isMarked={kinds[kind]} t={t} />
            <Switch
              isOn={kinds[kind]}
              label={t(`kinds.${kind}`)}
              onChange={(on) =>
                onChange(
                  { kinds: { ...kinds, [kind]: on } },
                  t(`kinds.${kind}`),
                  t(on ? 'options.switchedOn' : 'options.switchedOff'),
                )
              }
            />
          </li>
        ))}
      </ul>
      <Choice
        title={t('options.density.title')}
        text={t('options.density.text')}
        ways={ways(DENSITIES)}
        chosen={density}
        onChoose={(value, label) => onChange({ density: value }, t('options.density.title'), label)}
      />
      <Choice
        title={t('options.style.title')}
        ways={ways(STYLES)}
        chosen={markStyle}
        onChoose={(value, label) => onChange({ markStyle: value }, t('options.style.title'), label)}
      />
      <Choice
        title={t('options.palette.title')}
        text={t('options.palette.text')}
        ways={ways(PALETTES)}
        chosen={palette}
        onChoose={(value, label) => onChange({ palette: value }, t('options.palette.title'), label)}
      />
    </>
  );
}
