import type { PageState } from '../../lib/protocol';
import type { MessageKey } from '../voice';

/** What a button under a message does. */
export type MessageAction = 'run' | 'runAgain' | 'addSite' | 'switchSiteOn' | 'switchPageOn' | 'openNotes';

/** A page without a list: one line, one sentence, the next best thing to do. */
export interface PageMessage {
  readonly title: MessageKey;
  readonly text: MessageKey;
  /** The first is the one to choose. */
  readonly actions: readonly MessageAction[];
  /** Whether the first action mends what the message says; else it is only the next best thing. */
  readonly isMended: boolean;
}

/** The message of a page's state; null where there is an article, or it is being read. */
export function messageOf(state: PageState, siteCanBeAdded: boolean): PageMessage | null {
  switch (state.kind) {
    case 'reading':
    case 'annotated':
      return null;
    case 'not-article':
      return { ...words(`notArticle.${camel(state.reason)}`), actions: ['runAgain', 'openNotes'], isMended: false };
    case 'unknown-language':
      return { ...words('unknownLanguage'), actions: ['openNotes'], isMended: false };
    case 'restricted':
      return { ...words(`restricted.${camel(state.page)}`), actions: ['openNotes'], isMended: false };
    case 'no-access':
      return { ...words('noAccess'), actions: siteCanBeAdded ? ['run', 'addSite'] : ['run'], isMended: true };
    case 'stale':
      return { ...words('stale'), actions: ['run'], isMended: true };
    case 'off-site':
      return { ...words('offSite'), actions: ['switchSiteOn', 'openNotes'], isMended: true };
    case 'off-page':
      return { ...words('offPage'), actions: ['switchPageOn', 'openNotes'], isMended: true };
    case 'failed':
      return {
        ...words(state.code === 'extension-updated' ? 'stale' : 'failed'),
        actions: ['runAgain'],
        isMended: true,
      };
  }
}

type SubjectOf<Key> = Key extends `message.${infer Name}.title` ? Name : never;

/** What a message can be about: the words between `message.` and `.title` in the strings. */
type Subject = SubjectOf<MessageKey>;

const words = (subject: Subject): Pick<PageMessage, 'title' | 'text'> => ({
  title: `message.${subject}.title`,
  text: `message.${subject}.text`,
});

/** `no-article` → `noArticle`: keys of strings hold no hyphen. */
function camel<Words extends string>(name: Words): Camel<Words> {
  return name.replace(/-(\p{L})/gu, (_, letter: string) => letter.toUpperCase()) as Camel<Words>;
}

type Camel<Words extends string> = Words extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Words;
