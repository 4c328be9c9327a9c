import { fileURLToPath } from 'node:url';
import type { ConceptKind } from '../../../src/domain/vocabulary.js';
import { compareNames } from '../../../src/resolve/compare-names.js';
import type { NameInContext } from '../../../src/resolve/identity/name.js';
import { readLexicon } from '../../../src/resolve/identity/read-lexicon.js';

/** The lexicon that is shipped. */
export const lexicon = readLexicon(
  fileURLToPath(new URL('../../../models/name-lexicon.json.gz', import.meta.url)),
);

/** Verdict and rule for two names of one kind, asserted to be the same from both sides. */
export function judge(
  a: string,
  b: string,
  kind: ConceptKind = 'METHOD',
  contexts?: readonly [string, string],
): string {
  const name = (surface: string, context: string | undefined): NameInContext =>
    context === undefined ? { surface, kind } : { surface, kind, context };
  const [left, right] = [name(a, contexts?.[0]), name(b, contexts?.[1])];
  const forward = compareNames(left, right, lexicon);
  const backward = compareNames(right, left, lexicon);
  expect([backward.verdict, backward.rule]).toEqual([forward.verdict, forward.rule]);
  return `${forward.verdict} ${forward.rule}`;
}
