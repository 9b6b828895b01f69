import { type Citation, toPlainText } from '../../components/card/citation';

/**
 * Puts a citation on the clipboard, as plain text and with its links; resolves to whether it is there. By the command and not by
 * `navigator.clipboard`, which pages without encryption lack and others may forbid. Needs the reader's click or key.
 */
export async function copyCitation(citation: Citation): Promise<boolean> {
  const text = toPlainText(citation);
  let isSet = false;
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', toMarkup(citation));
    event.preventDefault();
    event.stopImmediatePropagation();
    isSet = true;
  };
  addEventListener('copy', fill, { capture: true, once: true });
  const isDone = document.execCommand('copy');
  removeEventListener('copy', fill, { capture: true });
  return (isDone && isSet) || writeText(text);
}

async function writeText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The citation as the markup of nodes that were never in the page. */
function toMarkup({ lines, sources }: Citation): string {
  const list = make('ol');
  for (const { label, url } of sources) {
    const link = make('a', label);
    link.setAttribute('href', url);
    list.appendChild(make('li')).append(link);
  }
  const whole = make('div');
  whole.append(...lines.map((line) => make('p', line)), list);
  return whole.outerHTML;
}

function make(tag: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
