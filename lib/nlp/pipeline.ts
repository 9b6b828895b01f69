import type { Notes } from '../notes';
import { findDates } from './english/dates';
import { findFigures } from './english/figures';
import { findBodies, findCompanies } from './english/organisations';
import { findReferences, makeResolveReferences } from './english/references';
import { findJapaneseNames, japaneseLexiconOf } from './japanese';
import { findEnglishNames, findJointNames, lexiconOf } from './names';
import {
  dropAgencies,
  dropAreas,
  dropNumbersInsideNames,
  dropOutsideBlocks,
  dropTitles,
  dropUntagged,
  keepLongest,
  makeDecideNames,
  makeSettlePatterns,
} from './refiners';
import type { ArticleView, Candidate, Detector, Refiner } from './types';

/** A step with the name it has in traces and timings. */
export interface Step<T> {
  readonly name: string;
  readonly run: T;
}

/** What reads an article of one language: detectors propose in this order, refiners settle in theirs. */
export interface Pipeline {
  readonly detectors: readonly Step<Detector>[];
  readonly refiners: readonly Step<Refiner>[];
}

/**
 * The pipeline for a language. English has all detectors. Japanese has the names and terms of the notes. Any other
 * language, and an unknown one, has the notes' proper names in Latin letters, which no grammar is needed to know; dates,
 * figures, terms and references stay unmarked there rather than be read by another language's rules.
 */
export function pipelineOf(notes: Notes, lang: string): Pipeline {
  if (lang === 'en') return englishPipeline(notes);
  return lang === 'ja' ? japanesePipeline(notes) : foreignPipeline(notes);
}

function englishPipeline(notes: Notes): Pipeline {
  const detectors: readonly Step<Detector>[] = [
    { name: 'names', run: (view) => findNames(view, notes) },
    { name: 'bodies', run: findBodies },
    { name: 'companies', run: findCompanies },
    { name: 'dates', run: findDates },
    { name: 'figures', run: findFigures },
    { name: 'references', run: findReferences },
  ];
  const lexicon = () => lexiconOf(notes);
  const refiners: readonly Step<Refiner>[] = [
    // what crosses a block is no candidate at all
    { name: 'blocks', run: dropOutsideBlocks },
    // KEPCO of Osaka or of Naju: before a wrong reading wins by its length
    { name: 'decide-names', run: makeDecideNames(lexicon) },
    // "Kansai Electric Power Inc." is the noted firm
    { name: 'settle-patterns', run: makeSettlePatterns(lexicon) },
    // "METI Minister …", "in Fukui Prefecture", "TOKYO (Jiji Press) —"
    { name: 'titles', run: dropTitles },
    { name: 'areas', run: dropAreas },
    { name: 'agencies', run: dropAgencies },
    // "Article 27", "G7": the name was there first
    { name: 'numbers-inside-names', run: dropNumbersInsideNames },
    // "Kansai Electric Power Co." over "Kansai Electric"
    { name: 'keep-longest', run: keepLongest },
    // legislatures and people, once they have kept others off their words
    { name: 'untagged', run: dropUntagged },
    // "the five": needs the names settled
    { name: 'resolve-references', run: makeResolveReferences(notes) },
    // "the five companies" over the figure "five companies"
    { name: 'keep-longest', run: keepLongest },
  ];
  return { detectors, refiners };
}

function japanesePipeline(notes: Notes): Pipeline {
  return {
    detectors: [{ name: 'names', run: (view) => findJapaneseNames(view, notes) }],
    refiners: [
      { name: 'blocks', run: dropOutsideBlocks },
      { name: 'decide-names', run: makeDecideNames(() => ({ notes, ...japaneseLexiconOf(notes) })) },
      { name: 'areas', run: dropAreas },
      { name: 'agencies', run: dropAgencies },
      { name: 'keep-longest', run: keepLongest },
      { name: 'untagged', run: dropUntagged },
    ],
  };
}

function foreignPipeline(notes: Notes): Pipeline {
  return {
    detectors: [{ name: 'names', run: (view) => findEnglishNames(view, lexiconOf(notes)).filter(isProper(view)) }],
    refiners: [
      { name: 'blocks', run: dropOutsideBlocks },
      { name: 'decide-names', run: makeDecideNames(() => lexiconOf(notes)) },
      { name: 'keep-longest', run: keepLongest },
      { name: 'untagged', run: dropUntagged },
    ],
  };
}

function findNames(view: ArticleView, notes: Notes): readonly Candidate[] {
  const lexicon = lexiconOf(notes);
  const found = findEnglishNames(view, lexicon);
  const companies = found.filter(({ type }) => type === 'company');
  return [...found, ...findJointNames(view.text, companies, lexicon)];
}

/** A firm's or body's name with a capital; "diet" and "solar" are words of other languages too. */
const isProper =
  ({ text }: ArticleView) =>
  ({ type, start, end }: Candidate): boolean =>
    type !== 'term' && /^\p{Lu}/u.test(text.slice(start, end));
