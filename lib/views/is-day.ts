import { parsePartialDate } from '../notes';

/** Whether a note's date is precise to the day. */
export const isDay = (date: string | undefined): date is string => parsePartialDate(date ?? '')?.granularity === 'day';
