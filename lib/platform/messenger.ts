import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import {
  type BackgroundToContent,
  type BackgroundToPanel,
  type ContentToBackground,
  contentGuards,
  fail,
  type PanelToBackground,
  panelGuards,
  type Result,
} from '../protocol';
import { isAlive } from './is-alive';
import { isOwnPage, type Sender, toSender } from './sender';

/**
 * The only caller of the transport. It names each direction in the message's type, checks who speaks, guards what is said, and
 * turns "nobody answers" into a code: a call never throws and never rejects.
 */

type Methods<Direction> = keyof Direction & string;
type Payload<Method> = Method extends (payload: infer P) => unknown ? P : never;
type Answer<Method> = Method extends (payload: never) => infer R ? R : never;

type Wire = {
  [M in Methods<ContentToBackground> as `page/${M}`]: ContentToBackground[M];
} & {
  [M in Methods<PanelToBackground> as `panel/${M}`]: PanelToBackground[M];
} & {
  [M in Methods<BackgroundToContent> as `content/${M}`]: BackgroundToContent[M];
} & {
  [M in Methods<BackgroundToPanel> as `event/${M}`]: BackgroundToPanel[M];
};

const { sendMessage, onMessage } = defineExtensionMessaging<Record<string, (data: unknown) => unknown>>();

type Send = (type: string, data: unknown, tabId?: number) => Promise<unknown>;
const send: Send = (type, data, tabId) =>
  tabId === undefined ? sendMessage(type, data) : sendMessage(type, data, { tabId, frameId: 0 });

/** Asks the background from a page's script. */
export const askAsPage = <M extends Methods<ContentToBackground>>(
  method: M,
  payload: Payload<ContentToBackground[M]>,
): Promise<Answer<ContentToBackground[M]>> => ask(`page/${method}`, payload);

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
 * One cast for the whole protocol: the transport carries JSON, and which answer belongs to which method is what `Wire` and the
 * handlers' types say on both sides.
 */
async function ask<R>(type: keyof Wire & string, payload: unknown, tabId?: number): Promise<R> {
  try {
    return (await send(type, payload, tabId)) as R;
  } catch {
    // A rejection says in different words in each browser that nobody answered; whether we are cut off tells which case it is.
    return fail(isAlive() ? 'no-receiver' : 'extension-updated') as R;
  }
}

/** What answers pages; each handler gets the guarded payload and the tab it came from. */
export type ContentHandlers = {
  readonly [M in Methods<ContentToBackground>]: (
    payload: Payload<ContentToBackground[M]>,
    sender: Sender,
  ) => Promise<Answer<ContentToBackground[M]>>;
};

/** What answers our own pages. */
export type PanelHandlers = {
  readonly [M in Methods<PanelToBackground>]: (
    payload: Payload<PanelToBackground[M]>,
  ) => Promise<Answer<PanelToBackground[M]>>;
};

/** Registers the background's answers. Synchronous, so that a worker woken by a message has its listeners. */
export function answerAll(content: ContentHandlers, panel: PanelHandlers): void {
  for (const method of Object.keys(content) as Methods<ContentToBackground>[]) {
    const handle = content[method] as (payload: unknown, sender: Sender) => Promise<unknown>;
    onMessage(`page/${method}`, ({ data, sender }) => {
      const from = toSender(sender);
      if (from === null) return fail('not-allowed');
      return guarded(contentGuards[method], data, (payload) => handle(payload, from));
    });
  }
  for (const method of Object.keys(panel) as Methods<PanelToBackground>[]) {
    const handle = panel[method] as (payload: unknown) => Promise<unknown>;
    onMessage(`panel/${method}`, ({ data, sender }) =>
      isOwnPage(sender, browser.runtime.getURL('/')) ? guarded(panelGuards[method], data, handle) : fail('not-allowed'),
    );
  }
}

/** What a page's script answers to the background. */
export type PageHandlers = {
  readonly [M in Methods<BackgroundToContent>]: (
    payload: Payload<BackgroundToContent[M]>,
  ) => Answer<BackgroundToContent[M]>;
};

/** Registers a page script's answers; the function returned takes them back. */
export function answerBackground(handlers: PageHandlers): () => void {
  const stops = (Object.keys(handlers) as Methods<BackgroundToContent>[]).map((method) => {
    const handle = handlers[method] as (payload: unknown) => unknown;
    return onMessage(`content/${method}`, ({ data }) => handle(data));
  });
  return () => {
    for (const stop of stops) stop();
  };
}

/** Listens for a page's change; the function returned ends it. */
export const onPageChanged = (listener: (tabId: number) => void): (() => void) =>
  onMessage('event/pageChanged', ({ data }) => {
    if (typeof data === 'number') listener(data);
    return null;
  });

type Guard = (typeof contentGuards)[Methods<ContentToBackground>] | (typeof panelGuards)[Methods<PanelToBackground>];

async function guarded(guard: Guard, data: unknown, handle: (payload: unknown) => Promise<unknown>): Promise<unknown> {
  const parsed = guard['~run']({ value: data }, {});
  if (parsed.issues !== undefined) return fail('invalid-payload');
  try {
    return await handle(parsed.value);
  } catch (error) {
    console.error('Denchu background: internal', error);
    return fail('internal') satisfies Result<never>;
  }
}
