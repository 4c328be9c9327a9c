import { urlMask, type CleanText } from '../extract/text/clean.js';

/** A text for display and search, and the addresses that were lifted out of it. */
export interface LiftedText {
  readonly text: string;
  readonly links: readonly string[];
}

/** Addresses of papers are citations: they stay in the text. */
const paperHost =
  /^(?:https?:\/\/)?(?:www\.|dx\.)?(?:arxiv\.org|doi\.org|aclanthology\.org|openreview\.net)\//i;
/** An address with what leads to it: "at", "see", a colon, a bracket around it. The quantifiers are bounded: texts are hostile. */
const ledTo = new RegExp(
  `[ ]{0,2}(?:[:,][ ]?)?(?:\\b(?:at|from|via|on|in|see|here)\\b[ ]?:?[ ]?)?(?:this (?:https?|url)[ ]?:?[ ]?)?[([]?${urlMask}[)\\]]?`,
  'gi',
);

/** Lifts web addresses, of code and project pages, out of a cleaned text; "Code is available at URL." leaves "Code is available.". Links come with a scheme. */
export function liftLinks({ text, urls, toRaw }: CleanText): LiftedText {
  const links = new Set<string>();
  const urlAt = new Map(urls.map(({ start, url }) => [start, url]));
  const lifted = text.replace(ledTo, (found: string, offset: number) => {
    const mask = found.indexOf(urlMask);
    const [rawStart] = toRaw(offset + mask, offset + mask + urlMask.length);
    // A text may hold the mask itself, which stands for no address.
    const url = mask < 0 ? undefined : urlAt.get(rawStart);
    if (url === undefined) return found;
    if (paperHost.test(url)) return found.replace(urlMask, () => url);
    links.add(/^https?:/i.test(url) ? url : `https://${url}`);
    return '';
  });
  return {
    text: lifted
      .replace(/ {2,}/g, ' ')
      .replace(/ +([.,;:])/g, '$1')
      .trim(),
    links: [...links],
  };
}
