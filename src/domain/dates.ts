/** How much of a date its source gave. */
export type DatePrecision = 'DAY' | 'MONTH' | 'YEAR';

/**
 * The day a partial ISO date (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`) begins on, as `YYYY-MM-DD`. Lists and ranges compare this
 * day, so a paper of "2021" lies inside 2021. Stores keep '' for an unknown date, which makes it the oldest.
 */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** The precision of a partial ISO date. */
export function datePrecision(date: string): DatePrecision {
  return date.length >= 10 ? 'DAY' : date.length >= 7 ? 'MONTH' : 'YEAR';
}
