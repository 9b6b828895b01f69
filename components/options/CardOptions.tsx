import type { Settings } from '../../lib/settings';
import { Choice } from './Choice';
import type { PartProps } from './part-props';

const OPENINGS: readonly Settings['openOn'][] = ['hover', 'click'];

/** How a card opens. */
export function CardOptions({ settings, voice: { t }, onChange }: PartProps) {
  return (
    <Choice
      title={t('options.open.title')}
      text={t('options.open.text')}
      ways={OPENINGS.map((value) => ({ value, label: t(`options.open.${value}`) }))}
      chosen={settings.openOn}
      onChoose={(value, label) => onChange({ openOn: value }, t('options.open.title'), label)}
    />
  );
}
