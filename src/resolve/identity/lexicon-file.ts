/** The lexicon as it is shipped (JSON, gzipped). Built by `npm run train:lexicon`. */
export interface LexiconFile {
  readonly format: 1;
  /** Papers it was counted over. */
  readonly papers: number;
  /** Short form to its senses: `long papers,long papers:cue9 cue4;...`. */
  readonly abbreviations: Readonly<Record<string, string>>;
  /** Words of 2^n papers and more at index n. */
  readonly words: readonly string[];
  /** Hand-written knowledge, in the formats that the head of each file in `train/lexicon/known` tells. */
  readonly known: { readonly shortForms: string; readonly aliases: string; readonly homographs: string };
}
