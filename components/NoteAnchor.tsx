import type { ComponentChildren } from 'preact';
import type { EntityType } from '../lib/nlp';
import type { NoteLink, Paragraph } from '../lib/views';
import type { Voice } from './voice';

/** Follows a link to a note's card. `from`: the link; `how`: by what it was followed. */
export type FollowLink = (noteId: string, from: HTMLElement, how: 'click' | 'keyboard') => void;

/** How notes are opened from where the link stands. */
export interface NoteOpener {
  readonly open: (noteId: string) => void;
  /**
   * The note's address, for pages of ours: a middle click or "open in new tab" then works. Absent in a web page, whose
   * links may not lead into the extension.
   */
  readonly toHref?: (noteId: string) => string;
}

/** How links are followed in a card. */
export interface CardOpener extends NoteOpener {
  /** Opens the note's own card over this one. @default `open` */
  readonly follow?: FollowLink | undefined;
}

/** Words that lead to a note. */
export interface NoteAnchorProps {
  readonly noteId: string;
  /** The kind whose line the words wear. */
  readonly kind: EntityType;
  readonly lang?: string;
  readonly opener: CardOpener;
  readonly children: ComponentChildren;
}

/** A link in running text, which a button could not be: it breaks over lines as the text does. */
export function NoteAnchor({ noteId, kind, lang, opener, children }: NoteAnchorProps) {
  const { open, toHref } = opener;
  const go = ({ currentTarget }: Event, how: 'click' | 'keyboard'): void => {
    if (opener.follow !== undefined && currentTarget instanceof HTMLElement) opener.follow(noteId, currentTarget, how);
    else open(noteId);
  };
  const onClick = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go(event, 'click');
  };
  if (toHref !== undefined) {
    return (
      <a class="mk" data-kind={kind} lang={lang} href={toHref(noteId)} onClick={onClick}>
        {children}
      </a>
    );
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') go(event, 'keyboard');
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a link with no address, which a web page must not be given
    <span
      class="mk"
      role="link"
      tabIndex={0}
      data-kind={kind}
      data-note={noteId}
      aria-haspopup={opener.follow && 'dialog'}
      lang={lang}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      {children}
    </span>
  );
}

/** A note's name in the language of the notes, in the line of its kind. */
export function NoteName({
  link,
  voice,
  opener,
}: {
  readonly link: NoteLink;
  readonly voice: Voice;
  readonly opener: CardOpener;
}) {
  return (
    <NoteAnchor noteId={link.id} kind={link.kind} lang={voice.notes} opener={opener}>
      {link.name[voice.notes]}
    </NoteAnchor>
  );
}

/** A statement or paragraph; its links wear a term's line, the plainest of the five. */
export function Words({ words, opener }: { readonly words: Paragraph; readonly opener: CardOpener }) {
  return (
    <>
      {words.map((piece) =>
        'note' in piece ? (
          <NoteAnchor noteId={piece.note} kind="term" opener={opener}>
            {piece.text}
          </NoteAnchor>
        ) : (
          piece.text
        ),
      )}
    </>
  );
}
