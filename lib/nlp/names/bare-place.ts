import type { Note } from '../../notes';

/** What makes a government's name of a place's, in either language. */
const GOVERNMENTS = [' Prefecture', ' City', ' Town', ' Village', '県', '府', '市', '町', '村'];

/** Whether a name of a body's note is a bare place: "Fukui" of "Fukui Prefecture" is the place, not its government. */
export const isBarePlace = ({ kind, name }: Note, alias: string): boolean =>
  kind === 'ministry' && GOVERNMENTS.some((ending) => name.en === alias + ending || name.ja === alias + ending);
