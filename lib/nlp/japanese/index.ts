export { findJapaneseNames, type JapaneseLexicon, japaneseLexiconOf } from './find-japanese-names';
