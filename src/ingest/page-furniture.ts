const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What stands on a Trending Papers page beside the papers, by line; the first pattern that fits names it. */
const patterns = Object.freeze([
  { kind: 'new marker', pattern: /^new$/i },
  { kind: 'mailing box', pattern: /^get (?:trending|daily) papers in your e-?mail inbox!?$/i },
  { kind: 'subscribe button', pattern: /^subscribe$/i },
  { kind: 'curator line', pattern: /^by\s?@?\S+ and the research community$/i },
  { kind: 'page name', pattern: /^(?:trending|daily) papers$/i },
  { kind: 'upvote button', pattern: /^upvotes?$/i },
  { kind: 'number', pattern: /^\d{1,6}$/ },
]);

/** The day a page was made: its month and day, and the year where the page says it. */
export interface PageDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** The kind of furniture this line is, or null when it is text of a paper. A date line is furniture too: `readPageDay`. */
export function furnitureKind(line: string): string | null {
  if (readPageDay(line) !== null) return 'page date';
  return patterns.find(({ pattern }) => pattern.test(line))?.kind ?? null;
}

/** The day a line like `Mar 14` or `March 14, 2025` says; null when it is none. */
export function readPageDay(line: string): PageDay | null {
  const match = /^([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/.exec(line);
  if (match === null) return null;
  const [, name = '', day = '', year] = match;
  const month = monthOf(name.toLowerCase());
  if (month === null || Number(day) < 1 || Number(day) > 31) return null;
  return { year: year === undefined ? null : Number(year), month, day: Number(day) };
}

const fullMonths =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

function monthOf(name: string): number | null {
  return fullMonths.test(name) ? months.indexOf(name.slice(0, 3)) + 1 : null;
}
