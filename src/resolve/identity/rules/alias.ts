import { merge, type IdentityRule } from './rule.js';

/** Two names that the lexicon lists for one thing. */
export const alias: IdentityRule = ({ form: a }, { form: b }, lexicon) => {
  const keys = (form: typeof a): readonly string[] => [form.turnedKey, form.coreKey];
  for (const left of keys(a)) {
    const group = lexicon.aliasGroup(left, a.kind);
    if (group === null) continue;
    if (keys(b).some((right) => lexicon.aliasGroup(right, b.kind) === group))
      return merge('alias', 'The lexicon lists both names for one thing.');
  }
  return null;
};
