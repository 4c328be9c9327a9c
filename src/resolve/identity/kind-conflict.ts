import type { NameForm } from './name-form.js';

/**
 * Whether two names cannot mean one concept because of their kinds: a model and the score named after it, a task and its
 * data set are two concepts. The one exception is a plain phrase of two words or more, spelled alike on both sides, where
 * kinds are often a matter of taste (`deep learning` as METHOD and as CONCEPT); a data set is never a matter of taste.
 */
export function kindsConflict(a: NameForm, b: NameForm): boolean {
  if (a.kind === b.kind) return false;
  const plain = [a, b].every(
    ({ kind, tokens, surface }) =>
      kind !== 'DATASET' && tokens.length > 1 && !/\p{Lu}\p{Lu}|\d/u.test(surface),
  );
  return !plain || a.bareKey !== b.bareKey;
}
