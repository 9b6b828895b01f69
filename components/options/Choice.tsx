import { useId } from 'preact/hooks';

/** One of a few ways. */
export interface Way<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** The language of the label, where it is not the page's. */
  readonly lang?: string;
}

/** Props of a choice. */
export interface ChoiceProps<Value extends string> {
  readonly title: string;
  /** A sentence under the title. */
  readonly text?: string;
  readonly ways: readonly Way<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value, label: string) => void;
}

/** A setting with one of a few values: the browser's own radio buttons, so that arrow keys work as everywhere. */
export function Choice<Value extends string>({ title, text, ways, chosen, onChoose }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <div
      class="opt"
      role="radiogroup"
      aria-labelledby={id}
      aria-describedby={text === undefined ? undefined : `${id}-text`}
    >
      <div>
        <p id={id}>{title}</p>
        {text !== undefined && (
          <p class="small dim" id={`${id}-text`}>
            {text}
          </p>
        )}
      </div>
      <div class="ctl">
        {ways.map(({ value, label, lang }) => (
          <label key={value} class="rd" lang={lang}>
            <input
              type="radio"
              name={id}
              value={value}
              checked={value === chosen}
              onChange={() => onChoose(value, label)}
            />
            {label}
          </label>
        ))}
      </div>
    </div>
  );
}
