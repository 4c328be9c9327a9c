import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { TrainingInputs } from './inputs.js';
import type { ExtractionQuality } from '../src/domain/extraction-quality.js';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function scores(quality: ExtractionQuality | null): string {
  if (quality === null) return 'No papers were kept aside: not measured.\n';
  const rows = [
    ['all, place alone', quality.untyped] as const,
    ['all, with kind', quality.typed] as const,
    ...quality.kinds.map(({ kind, score }) => [kind, score] as const),
  ].map(([name, { precision, recall, f1 }]) => `| ${name} | ${precision} | ${recall} | ${f1} |`);
  return `On ${quality.gold.papers} papers kept aside (thresholds were chosen on them, nothing else learnt from them):

| concepts | precision | recall | F1 |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}

/** What the artefact was learnt from, for the file beside it. Says nothing that changes from run to run. */
export function modelCard(
  artefact: Uint8Array,
  inputs: readonly { readonly path: string; readonly bytes: Uint8Array }[],
  { gold, silver, wordSources }: TrainingInputs,
  quality: ExtractionQuality | null,
): string {
  const rows = inputs.map(({ path, bytes }) => `| ${basename(path)} | ${sha256(bytes).slice(0, 16)} |`);
  return `# Model card: the trained extractor

Version \`${sha256(artefact).slice(0, 8)}\`, ${(artefact.length / 1e6).toFixed(1)} MB. Finds METHOD, DATASET, TASK, METRIC and
CONCEPT in English titles and abstracts on machine learning, with roles and relations.

- Sequence model: a linear-chain conditional random field over hashed features, trained on ${silver.length} abstracts that a
  small encoder labelled (its probabilities as soft labels), then on ${gold.length} papers marked by readers.
- Judge, roles, core and relations: multinomial logistic regressions, trained on the same marked papers as taggers see them
  that did not learn from them.
- Word clusters, word traits and name counts: learnt from ${wordSources.join(', ')} alone. (arXiv's metadata is CC0.)

Holds hashes of words and names, numbers, and no text of any paper. Rebuilt to the same bytes by
\`npm run train:extractor\` from these files:

| input | SHA-256 begins |
| --- | --- |
${rows.join('\n')}

${scores(quality)}
Not fit for other languages or other sciences without training
on marks of that field.
`;
}
