/** arXiv's two schemes (https://info.arxiv.org/help/arxiv_identifier.html): `YYMM.NNNNN` and `archive/YYMMNNN`, each with a version. */
const newArxiv = /^(\d{2}(?:0[1-9]|1[0-2])\.\d{4,5})(?:v\d+)?$/;
const oldArxiv = /^([a-z][a-z-]+(?:\.[A-Z]{2})?\/\d{2}(?:0[1-9]|1[0-2])\d{3})(?:v\d+)?$/;
const arxivPrefix = /^(?:arxiv:|https?:\/\/(?:www\.|export\.)?arxiv\.org\/(?:abs|pdf)\/)/i;
const doiPrefix = /^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)/i;
/** The DOI handbook's form; the suffix is free, but no registrant uses white space. */
const doi = /^10\.\d{4,9}\/\S+$/;

/** The arXiv id, without version, that this id or address spells; null when it spells none. */
export function readArxivId(text: string): string | null {
  const bare = text
    .trim()
    .replace(arxivPrefix, '')
    .replace(/\.pdf$/, '');
  return (newArxiv.exec(bare) ?? oldArxiv.exec(bare))?.[1] ?? null;
}

/** The DOI, in lower case as DOIs compare, that this id or address spells; null when it spells none. */
export function readDoi(text: string): string | null {
  const bare = text.trim().replace(doiPrefix, '');
  return doi.test(bare) ? bare.toLowerCase() : null;
}

/** Whether this is an address that a page may safely link to: absolute, http or https. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text);
}
