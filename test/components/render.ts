import axe from 'axe-core';
import { type ComponentChild, render as draw } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';

/** What jsdom lacks because it lays nothing out: scrolling, and the canvas in which axe would measure icons. */
Element.prototype.scrollIntoView = () => undefined;
HTMLCanvasElement.prototype.getContext = () => null;

afterEach(async () => {
  await act(() => draw(null, document.body));
  document.body.replaceChildren();
});

/** Draws into the document's body and runs effects; the body is emptied after each test. */
export async function render(element: ComponentChild): Promise<HTMLElement> {
  await act(() => draw(element, document.body));
  return document.body;
}

/** The control with that role and name, as a screen reader has it. @throws Error where there is none, or where there are two. */
export function control(name: string, selector = 'button, a, [role="link"], summary, input'): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => (element.getAttribute('aria-label') ?? element.textContent.trim()) === name,
  );
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`${found.length} controls are called "${name}"`);
  return only;
}

/** Presses a control and lets what follows happen. */
export async function press(name: string): Promise<void> {
  await act(() => control(name).click());
}

/** Presses a key where the focus is. Answers whether the browser would still act on it. */
export async function pressKey(key: string): Promise<boolean> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  await act(() => {
    (document.activeElement ?? document.body).dispatchEvent(event);
  });
  return !event.defaultPrevented;
}

/** What axe finds, by rule and element. Contrast needs a real browser and is measured there. */
export async function findFaults(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
