import { jsonLines } from './json-lines.js';
import type { InputFormat } from './input-format.js';
import { trendingPage } from './trending-page.js';

/** All formats, in the order in which they are tried: an object on a line is sure, page furniture is likely. */
export const formats: readonly InputFormat[] = Object.freeze([jsonLines, trendingPage]);
