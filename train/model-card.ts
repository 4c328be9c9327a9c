import { createHash } from 'node:crypto';
import { basename } from 'node:path';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What the artefact was learnt from, for the file beside it. Says nothing that changes from run to run. */
export function modelCard(
  artefact: Uint8Array,
  inputs: readonly { readonly path: string; readonly bytes: Uint8Array }[],
  counts: { readonly gold: number; readonly silver: number; readonly wordSources: readonly string[] },
): string {
  const rows = inputs.map(({ path, bytes }) => `| ${basename(path)} | ${sha256(bytes).slice(0, 16)} |`);
  return `# Model card: the trained extractor

Version \`${sha256(artefact).slice(0, 8)}\`, ${(artefact.length / 1e6).toFixed(1)} MB. Finds METHOD, DATASET, TASK, METRIC and
CONCEPT in English titles and abstracts on machine learning, with roles and relations.

- Sequence model: a linear-chain conditional random field over hashed features, trained on ${counts.silver} abstracts that a
  small encoder labelled (its probabilities as soft labels), then on ${counts.gold} papers marked by readers.
- Judge, roles, core and relations: multinomial logistic regressions, trained on the same marked papers as taggers see them
  that did not learn from them.
- Word clusters, word traits and name counts: learnt from ${counts.wordSources.join(', ')} alone (arXiv metadata, CC0).

Holds hashes of words and names, numbers, and no text of any paper. Rebuilt to the same bytes by
\`npm run train:extractor\` from these files:

| input | SHA-256 begins |
| --- | --- |
${rows.join('\n')}

Scores: run \`npm run bench -- extract\` with the gold files. Not fit for other languages or other sciences without training
on marks of that field.
`;
}
