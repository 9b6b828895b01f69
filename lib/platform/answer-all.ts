import { browser } from 'wxt/browser';
import {
  type ContentToBackground,
  fail,
  guardContent,
  guardPanel,
  type PanelToBackground,
  type Result,
} from '../protocol';
import { logFault } from './log-fault';
import type { Answer, Methods, Payload } from './messenger';
import { isOwnPage, type Sender, toSender } from './sender';
import { listen } from './transport';

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

/**
 * Registers the background's answers. Synchronous, so that a worker woken by a message has its listeners. A page's script is
 * believed nothing: what it may ask is `content` alone, and its tab is the one the browser names.
 */
export function answerAll(content: ContentHandlers, panel: PanelHandlers): void {
  for (const method of Object.keys(content) as Methods<ContentToBackground>[]) answerContent(method, content);
  for (const method of Object.keys(panel) as Methods<PanelToBackground>[]) answerPanel(method, panel);
}

function answerContent<M extends Methods<ContentToBackground>>(method: M, handlers: ContentHandlers): void {
  listen(`page/${method}`, (data, sender) => {
    const from = toSender(sender, browser.runtime.id);
    if (from === null) return fail('not-allowed');
    const payload = guardContent(method, data);
    return payload.ok ? settled(method, handlers[method](payload.value, from)) : payload;
  });
}

function answerPanel<M extends Methods<PanelToBackground>>(method: M, handlers: PanelHandlers): void {
  listen(`panel/${method}`, (data, sender) => {
    if (!isOwnPage(sender, browser.runtime.id, browser.runtime.getURL('/'))) return fail('not-allowed');
    const payload = guardPanel(method, data);
    return payload.ok ? settled(method, handlers[method](payload.value)) : payload;
  });
}

/** The protocol's edge: a fault of ours becomes a code, and is told once. */
async function settled(method: string, answer: Promise<Result<unknown>>): Promise<Result<unknown>> {
  try {
    return await answer;
  } catch (error) {
    logFault(`background, ${method}`, error);
    return fail('internal');
  }
}
