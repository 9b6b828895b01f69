/** A holiday: its words, and where it falls. */
export interface HolidayRule {
  /** Its names in lower case, tokens parted by spaces. */
  readonly names: readonly string[];
  /** Month and day; or month, weekday (Monday 0) and which one of the month (-1 the last), or days after it; or days from Easter Sunday. */
  readonly falls:
    | { readonly month: number; readonly day: number; readonly days?: number }
    | { readonly month: number; readonly weekday: number; readonly nth: number; readonly after?: number }
    | { readonly easter: number };
}

/**
 * Holidays that news of Japan and of the English-speaking world dates things by. Sources: 5 U.S.C. 6103 (United States),
 * Act on National Holidays (Japan, as amended 2018), Western Christian calendar. Golden Week and Bon as the Japanese
 * press reckons them. Only names that are nothing else: "May Day" is a distress call too, but not in news of dates.
 */
export const HOLIDAYS: ReadonlyMap<string, HolidayRule> = new Map<string, HolidayRule>([
  [
    'april-fools',
    { names: ["april fools ' day", "april fool ' s day", 'april fools day'], falls: { month: 4, day: 1 } },
  ],
  ['black-friday', { names: ['black friday'], falls: { month: 11, weekday: 3, nth: 4, after: 1 } }],
  ['bon', { names: ['bon holidays', 'obon', 'bon festival'], falls: { month: 8, day: 13, days: 4 } }],
  ['boxing-day', { names: ['boxing day'], falls: { month: 12, day: 26 } }],
  ['childrens-day', { names: ["children ' s day"], falls: { month: 5, day: 5 } }],
  ['christmas', { names: ['christmas day', 'christmas', 'xmas'], falls: { month: 12, day: 25 } }],
  ['christmas-eve', { names: ['christmas eve'], falls: { month: 12, day: 24 } }],
  ['columbus-day', { names: ['columbus day'], falls: { month: 10, weekday: 0, nth: 2 } }],
  ['culture-day', { names: ['culture day'], falls: { month: 11, day: 3 } }],
  ['earth-day', { names: ['earth day'], falls: { month: 4, day: 22 } }],
  ['easter', { names: ['easter sunday', 'easter'], falls: { easter: 0 } }],
  ['easter-monday', { names: ['easter monday'], falls: { easter: 1 } }],
  ['fathers-day', { names: ["father ' s day"], falls: { month: 6, weekday: 6, nth: 3 } }],
  ['golden-week', { names: ['golden week'], falls: { month: 4, day: 29, days: 7 } }],
  ['good-friday', { names: ['good friday'], falls: { easter: -2 } }],
  ['halloween', { names: ['halloween'], falls: { month: 10, day: 31 } }],
  ['independence-day', { names: ['independence day'], falls: { month: 7, day: 4 } }],
  ['juneteenth', { names: ['juneteenth'], falls: { month: 6, day: 19 } }],
  ['labor-day', { names: ['labor day', 'labour day'], falls: { month: 9, weekday: 0, nth: 1 } }],
  ['labor-thanksgiving', { names: ['labor thanksgiving day'], falls: { month: 11, day: 23 } }],
  ['marine-day', { names: ['marine day'], falls: { month: 7, weekday: 0, nth: 3 } }],
  ['martin-luther-king', { names: ['martin luther king day', 'mlk day'], falls: { month: 1, weekday: 0, nth: 3 } }],
  ['memorial-day', { names: ['memorial day'], falls: { month: 5, weekday: 0, nth: -1 } }],
  ['mothers-day', { names: ["mother ' s day"], falls: { month: 5, weekday: 6, nth: 2 } }],
  ['mountain-day', { names: ['mountain day'], falls: { month: 8, day: 11 } }],
  ['new-year', { names: ["new year ' s day", "new year ' s", 'new years day'], falls: { month: 1, day: 1 } }],
  ['new-years-eve', { names: ["new year ' s eve", 'new years eve'], falls: { month: 12, day: 31 } }],
  ['presidents-day', { names: ["presidents ' day", 'presidents day'], falls: { month: 2, weekday: 0, nth: 3 } }],
  ['st-patricks', { names: ["st patrick ' s day", "st . patrick ' s day"], falls: { month: 3, day: 17 } }],
  ['thanksgiving', { names: ['thanksgiving day', 'thanksgiving'], falls: { month: 11, weekday: 3, nth: 4 } }],
  ['valentines', { names: ["valentine ' s day", 'valentines day'], falls: { month: 2, day: 14 } }],
  ['veterans-day', { names: ['veterans day'], falls: { month: 11, day: 11 } }],
]);
