import type { ConceptStatement } from '../domain/concept.js';
import { formRelation } from './identity/form-relation.js';
import { readName, type NameForm } from './identity/name-form.js';
import type { ConcludedConcept } from './traces.js';

/**
 * What the forms of a paper's names show: GPT-4o is a variant of GPT-4, CIFAR-100 of CIFAR, where the paper names both. Of
 * several that a name is a variant of the nearest alone (GPT-4-turbo of GPT-4, not of GPT). The sentence is one that names
 * the variant.
 */
export function variantsOf(concepts: readonly ConcludedConcept[]): readonly ConceptStatement[] {
  const byFirst = new Map<string, Named[]>();
  for (const one of concepts) {
    const named = namedThing(one);
    if (named === null) continue;
    const first = named.form.coreTokens[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), named]);
  }
  return [...byFirst.values()].flatMap((group) => group.flatMap((one) => variantOf(one, group)));
}

interface Named {
  readonly form: NameForm;
  readonly one: ConcludedConcept;
}

/** A method or data set that is written like a name; versions of other things are figures of speech. */
function namedThing(one: ConcludedConcept): Named | null {
  const { name, kind } = one.concept;
  if (one.key === null || (kind !== 'METHOD' && kind !== 'DATASET') || !/\p{Lu}/u.test(name)) return null;
  return { form: readName(name, kind), one };
}

function variantOf({ form, one }: Named, group: readonly Named[]): readonly ConceptStatement[] {
  const bases = group
    .filter((other) => {
      const relation = formRelation(form, other.form);
      return relation?.type === 'VARIANT_OF' && relation.from === 'a' && other.one.key !== one.key;
    })
    .sort((a, b) => b.form.coreTokens.length - a.form.coreTokens.length);
  const base = bases[0]?.one;
  const sentence = one.concept.mentions[0]?.sentence;
  if (base === undefined || one.key === null || base.key === null || sentence === undefined) return [];
  const confidence = Math.min(one.concept.confidence, base.concept.confidence);
  return [{ from: one.key, type: 'VARIANT_OF', to: base.key, confidence, trigger: '', sentence }];
}
