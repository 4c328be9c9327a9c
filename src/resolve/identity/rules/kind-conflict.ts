import { separate, type IdentityRule } from './rule.js';

/**
 * A concept has one kind: a model and the score named after it, a task and its data set are two concepts. The one
 * exception is a plain phrase of two words or more, spelled alike on both sides, where kinds are often a matter of taste
 * (`deep learning` as METHOD and as CONCEPT); a data set is never a matter of taste.
 */
export const kindConflict: IdentityRule = (a, b) => {
  if (a.form.kind === b.form.kind) return null;
  const plain = [a, b].every(
    ({ form }) => form.kind !== 'DATASET' && form.tokens.length > 1 && !/\p{Lu}\p{Lu}|\d/u.test(form.surface),
  );
  if (plain && a.form.bareKey === b.form.bareKey) return null;
  return separate('kind-conflict', `One is a ${a.form.kind}, the other a ${b.form.kind}.`);
};
