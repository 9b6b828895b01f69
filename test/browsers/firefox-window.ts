import type { OpenBrowser } from './open-browser';

/** The driver's own connection: WebDriver BiDi, which with system access reaches Firefox's window too. */
interface Connection {
  send(method: string, params: object): Promise<{ readonly result: unknown }>;
}

interface Tree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/**
 * Evaluates an expression in the window of Firefox itself, where its toolbar and sidebar are, and answers with its value: a
 * string, a number, a truth value, or `null`. @throws Error where the expression does.
 */
export async function evaluateInWindow({ browser }: OpenBrowser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as { readonly connection: Connection };
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as Tree;
  const window = tree.contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (window === undefined) throw new Error('Firefox shows no window');
  const target = { context: window.context };
  const answer = (await connection.send('script.evaluate', { expression, target, awaitPromise: true }))
    .result as Evaluated;
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'The window threw');
  return answer.result?.value ?? null;
}
