import {
  type BackgroundToContent,
  type BackgroundToPanel,
  type ContentToBackground,
  fail,
  type PanelToBackground,
} from '../protocol';
import { isAlive } from './is-alive';
import { listen, send } from './transport';

/**
 * The calls of the protocol. `page/…` and `panel/…` go to the background, `content/…` to a page, `event/…` to our own pages.
 * "Nobody answers" becomes a code: a call never throws and never rejects. Who may speak and what they may say is checked in `answer-all.ts`.
 */

/** The names of a direction's calls. */
export type Methods<Direction> = keyof Direction & string;
/** What a call carries. */
export type Payload<Method> = Method extends (payload: infer P) => unknown ? P : never;
/** What it answers. */
export type Answer<Method> = Method extends (payload: never) => infer R ? R : never;

/** After this long a page asks once more where nobody answered: a worker that is just being started anew has no ears yet. */
const RETRY_MS = 400;

/** Asks the background from a page's script. */
export async function askAsPage<M extends Methods<ContentToBackground>>(
  method: M,
  payload: Payload<ContentToBackground[M]>,
): Promise<Answer<ContentToBackground[M]>> {
  type Answered = Answer<ContentToBackground[M]> & { readonly ok: boolean; readonly code?: string };
  const first = await ask<Answered>(`page/${method}`, payload);
  if (first.ok || first.code !== 'no-receiver') return first;
  await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  return ask(`page/${method}`, payload);
}

/** Asks the background from one of our own pages. */
export const askAsPanel = <M extends Methods<PanelToBackground>>(
  method: M,
  payload: Payload<PanelToBackground[M]>,
): Promise<Answer<PanelToBackground[M]>> => ask(`panel/${method}`, payload);

/** Asks the script in a tab's page. */
export const askContent = <M extends Methods<BackgroundToContent>>(
  tabId: number,
  method: M,
  payload: Payload<BackgroundToContent[M]>,
): Promise<Answer<BackgroundToContent[M]>> => ask(`content/${method}`, payload, tabId);

/** Tells every open page of ours; nobody listening is as good as told. */
export async function tellPanels<M extends Methods<BackgroundToPanel>>(
  method: M,
  payload: Payload<BackgroundToPanel[M]>,
): Promise<void> {
  await ask(`event/${method}`, payload);
}

/**
 * One cast for the whole protocol: the transport carries JSON, and which answer belongs to which method is what the
 * handlers' types say on the other side.
 */
async function ask<R>(type: string, payload: unknown, tabId?: number): Promise<R> {
  try {
    return ((await send(type, payload, tabId)) ?? fail('no-receiver')) as R;
  } catch {
    // A rejection says in different words in each browser that nobody answered; whether we are cut off tells which case it is.
    return fail(isAlive() ? 'no-receiver' : 'extension-updated') as R;
  }
}

/** What a page's script answers to the background. */
export type PageHandlers = {
  readonly [M in Methods<BackgroundToContent>]: (
    payload: Payload<BackgroundToContent[M]>,
  ) => Answer<BackgroundToContent[M]>;
};

/** Registers a page script's answers; the function returned takes them back. Only our own extension can reach them. */
export function answerBackground(handlers: PageHandlers): () => void {
  const stops = (Object.keys(handlers) as Methods<BackgroundToContent>[]).map((method) => {
    const handle = handlers[method] as (payload: unknown) => unknown;
    return listen(`content/${method}`, handle);
  });
  return () => {
    for (const stop of stops) stop();
  };
}

/** Listens for a page's change; the function returned ends it. */
export const onPageChanged = (listener: (tabId: number) => void): (() => void) =>
  listen('event/pageChanged', (data) => {
    if (typeof data === 'number') listener(data);
    return null;
  });
