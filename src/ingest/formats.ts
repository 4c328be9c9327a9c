import { jsonLines } from './json-lines.js';
import type { InputFormat } from './input-format.js';
import { trendingPage } from './trending-page.js';

/** All formats, in the order in which they are tried: an object on a line is sure, page furniture is likely. */
export const formats: readonly InputFormat[] = Object.freeze([jsonLines, trendingPage]);

/** How files end that are taken in of a folder, each after a dot. */
export const fileExtensions: readonly string[] = [
  ...new Set(formats.flatMap(({ extensions }) => extensions)),
];

const lists = {
  or: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
  and: new Intl.ListFormat('en-GB'),
};

/** `.jsonl, .ndjson or .txt` */
export function extensionsInWords(joint: keyof typeof lists): string {
  return lists[joint].format(fileExtensions.map((extension) => `.${extension}`));
}

/** `JSON Lines or a Trending Papers page` */
export const formatsInWords: string = lists.or.format(formats.map(({ title }) => title));
