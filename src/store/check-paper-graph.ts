import type { PaperGraph } from '../domain/concept.js';
import type { TextSpan } from '../domain/extraction.js';

/**
 * Refuses a paper whose evidence does not hold, before any of it is stored: a mention or sentence outside its text, a
 * surface that is not the text it points at, two links to one concept, a statement about a concept without a link, a trace
 * that leads to one.
 * @throws RangeError naming the paper and the place: a fault of an earlier stage, never of a user's input.
 */
export function checkPaperGraph({ paper, extraction, links, statements, traces }: PaperGraph): void {
  const refuse = (found: string): never => {
    throw new RangeError(`Expected evidence that holds for paper ${paper.key}, found ${found}.`);
  };
  const slice = ({ field, start, end }: TextSpan): string => {
    const text = paper[field];
    const lies =
      Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length;
    return lies
      ? text.slice(start, end)
      : refuse(`the span ${start} to ${end} in a ${field} of ${text.length} units`);
  };
  const concepts = new Set(links.map(({ concept }) => concept));
  if (concepts.size < links.length) refuse('more than one link to a concept');
  for (const mention of [...extraction.concepts, ...links].flatMap(({ mentions }) => mentions)) {
    const text = slice(mention);
    if (text !== mention.surface) {
      refuse(
        `the surface "${mention.surface}" where the ${mention.field} reads "${text}" at ${mention.start}`,
      );
    }
    slice(mention.sentence);
    if (mention.sentence.field !== mention.field)
      refuse(`"${mention.surface}" and its sentence in two fields`);
  }
  for (const { name, concept, sentence } of traces) {
    if (sentence !== null) slice(sentence);
    if (concept !== null && !concepts.has(concept))
      refuse(`"${name}" traced to "${concept}", which none of its links names`);
  }
  for (const { from, to, sentence } of statements) {
    slice(sentence);
    const missing = [from, to].find((concept) => !concepts.has(concept));
    if (missing !== undefined) refuse(`a statement about "${missing}", which none of its links names`);
  }
}
