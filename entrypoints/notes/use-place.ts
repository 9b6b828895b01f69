import { useEffect, useState } from 'preact/hooks';
import type { NotesPlace } from '../../components/NotesPage';
import { askAsPanel } from '../../lib/platform';
import { type Address, parseAddress } from './address';

/** What the address names, and the background's answer to it once it is there; a late answer to another is dropped. */
export function usePlace(): NotesPlace {
  const [place, setPlace] = useState(() => toPlace(parseAddress(location.hash)));
  useEffect(() => {
    let latest = 0;
    const show = async (): Promise<void> => {
      const address = parseAddress(location.hash);
      const turn = ++latest;
      const answered = await answer(address);
      if (turn === latest) setPlace(answered);
    };
    show();
    window.addEventListener('hashchange', show);
    return () => {
      latest = -1;
      window.removeEventListener('hashchange', show);
    };
  }, []);
  return place;
}

function toPlace(address: Address): NotesPlace {
  if (address.kind === 'unknown') return address;
  return address.kind === 'timeline' ? { kind: 'timeline', answer: null } : { ...address, answer: null };
}

async function answer(address: Address): Promise<NotesPlace> {
  switch (address.kind) {
    case 'home':
      return { ...address, answer: await askAsPanel('contents', null) };
    case 'search':
      return { ...address, answer: await askAsPanel('search', address.query) };
    case 'timeline':
      return { kind: 'timeline', answer: await askAsPanel('timeline', address.tab) };
    case 'note':
      return { ...address, answer: await askAsPanel('note', address.id) };
    case 'map':
      return { ...address, answer: await askAsPanel('map', null) };
    case 'glossary':
      return { ...address, answer: await askAsPanel('glossary', null) };
    case 'unknown':
      return address;
  }
}
