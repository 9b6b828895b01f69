import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../Icon';
import { IconButton } from '../IconButton';
import type { Voice } from '../voice';

/** How entities are listed: by kind, or every mention as the text has them. */
export type EntityOrder = 'byKind' | 'inText';

/** What stands above the entities. */
export interface EntityToolsProps {
  readonly order: EntityOrder;
  readonly query: string;
  /** How many entities answer the query. */
  readonly found: number;
  readonly voice: Voice;
  readonly onOrder: (order: EntityOrder) => void;
  /** Every change of the field; empty when it is closed. */
  readonly onQuery: (query: string) => void;
  /** Puts the list with its sources on the clipboard; resolves to whether it is there. Never rejects. */
  readonly onCopy: () => Promise<boolean>;
}

const ORDERS: readonly EntityOrder[] = ['byKind', 'inText'];

/**
 * The order, a copy of the list with its sources, and a field to filter by that unfolds. Escape in the field closes it and gives
 * the focus back.
 */
export function EntityTools({ order, query, found, voice: { t }, onOrder, onQuery, onCopy }: EntityToolsProps) {
  const [isFinding, setIsFinding] = useState(false);
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async (): Promise<void> => {
    setCopied(null);
    setCopied(await onCopy());
  };
  const tools = useRef<HTMLDivElement>(null);
  const toggle = (): void => {
    if (isFinding) onQuery('');
    setIsFinding(!isFinding);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    toggle();
    tools.current?.querySelector<HTMLElement>('.ib[aria-expanded]')?.focus();
  };
  return (
    <>
      <div class="seg" ref={tools}>
        <fieldset>
          <legend class="vh">{t('panel.order')}</legend>
          {ORDERS.map((name) => (
            <label key={name}>
              <input type="radio" name="order" checked={name === order} onChange={() => onOrder(name)} />
              {t(`panel.${name}`)}
            </label>
          ))}
        </fieldset>
        <span class="grow" />
        <IconButton icon="copy" label={t('panel.copyList')} onClick={copy} />
        <IconButton icon="search" label={t('panel.find')} expanded={isFinding} onClick={toggle} />
      </div>
      {isFinding && <FindField query={query} t={t} onQuery={onQuery} onKeyDown={onKeyDown} />}
      <p class="found small dim" role="status">
        {query.trim() === ''
          ? copied !== null && t(copied ? 'panel.listCopied' : 'export.failed')
          : t('panel.matches', { count: found, query: query.trim() })}
      </p>
    </>
  );
}

interface FindFieldProps extends Pick<EntityToolsProps, 'query' | 'onQuery'> {
  readonly t: Voice['t'];
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function FindField({ query, t, onQuery, onKeyDown }: FindFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <label class="field">
      <Icon name="search" />
      <input
        ref={input}
        type="search"
        aria-label={t('panel.find')}
        placeholder={t('panel.findHint')}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </label>
  );
}
