import type { Score } from './precision-recall.js';
import type { ExtractionScore } from './score.js';

const digits = (value: number): string => value.toFixed(3);
const line = (score: Score): string =>
  `P ${digits(score.precision)} R ${digits(score.recall)} F1 ${digits(score.f1)}`;

/** The score as lines of text, in the order of the gold's own scorer. */
export function reportScore(score: ExtractionScore): string {
  const lines = score.concepts.flatMap((row) => {
    const name = `${row.typed ? 'typed  ' : 'untyped'} ${row.relaxed ? 'relaxed' : 'exact  '}`;
    const counts = `(gold ${row.all.gold}, predicted ${row.all.predicted})`;
    const kinds = [...row.perKind].map(([kind, of]) => `${kind} ${line(of)}`);
    return [
      `${name} ${line(row.all)}  core recall ${digits(row.coreRecall)}  ${counts}`,
      ...(row.typed && !row.relaxed ? kinds.map((text) => `    ${text}`) : []),
    ];
  });
  lines.push(
    `roles           accuracy ${digits(score.roleAccuracy)}  (of ${score.matched} matched concepts)`,
  );
  lines.push(`relations       ${line(score.relations)}  (gold ${score.relations.gold})`);
  lines.push(`aliases         ${score.aliasesPerConcept.toFixed(2)} a concept`);
  return lines.join('\n');
}
