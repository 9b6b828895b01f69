import type { Refiner } from '../types';
import { dropWhere } from './drop';

/** Names that are both a place and its government. */
const IS_PLACE = /(?:\s(?:Prefecture|City|Town|Village)|[県府市町村])$/u;

/** What comes before a place: a preposition of place, or the comma after a smaller place in it. */
const PLACE_BEFORE = /(?:,|\b(?:in|at|from|of|across|around|near|within|throughout|outside|to|and|between))\s+$/iu;

/** What a government does that a stretch of land does not; in Japanese, being the subject. */
const ACTS =
  /^(?:[はが]|\s(?:(?:has|have|had|will|would)\s)?(?:also\s)?(?:said|says|asked|agreed|announced|approved|asks|called|consented|demanded|decided|filed|issued|opposed|opposes|plans|requested|sent|sued|submitted|told|urged|wants)\b)/u;

/** Drops a prefecture or town that stands for its area ("in Fukui Prefecture"); one that says or decides is a government. */
export const dropAreas: Refiner = (candidates, { text }, trace) =>
  dropWhere(candidates, 'areas', trace, ({ type, start, end }) => {
    if (type !== 'ministry' || !IS_PLACE.test(text.slice(start, end))) return null;
    const isGovernment =
      ACTS.test(text.slice(end, end + 40)) && !PLACE_BEFORE.test(text.slice(Math.max(0, start - 15), start));
    return isGovernment ? null : 'stands for an area, not for its government';
  });
