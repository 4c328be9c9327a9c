const partial = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/;

/**
 * The partial ISO date (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`) that this text spells, its time of day cut off; null when it
 * spells none or one that the calendar does not have.
 */
export function readPartialDate(text: string): string | null {
  const match = partial.exec(text.trim());
  if (match === null) return null;
  const [, year = '', month, day] = match;
  if (month === undefined) return text.includes('T') ? null : year;
  if (day === undefined) return text.includes('T') || !isMonth(Number(month)) ? null : `${year}-${month}`;
  return isDay(Number(year), Number(month), Number(day)) ? `${year}-${month}-${day}` : null;
}

/** Whether this is a whole date, `YYYY-MM-DD`, that the calendar has. */
export function isFullDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && readPartialDate(text) !== null;
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}

function isDay(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}
