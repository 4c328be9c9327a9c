import type { Abbreviation } from './abbreviations.js';
import type { TaggedSpan } from './tagger.js';

/**
 * A span that holds a whole definition, "Vision Transformer (ViT)", names one thing twice: it becomes the long form and
 * the short form, each as likely as the whole was. Words after the bracket keep the span as it is: "chain-of-thought
 * (CoT) prompting" is more than chain-of-thought.
 */
export function splitDefinitions(
  spans: readonly TaggedSpan[],
  abbreviations: readonly Abbreviation[],
): readonly TaggedSpan[] {
  return spans.flatMap((span) => {
    const defined = abbreviations.find(
      ({ sentence, long, short }) =>
        sentence === span.sentence &&
        span.first < long.end &&
        long.end < short.first &&
        (span.end === short.end || span.end === short.end + 1),
    );
    if (defined === undefined) return [span];
    return [
      { ...span, end: defined.long.end },
      { ...span, ...defined.short },
    ];
  });
}
