import type { ConceptKey } from '../domain/keys.js';
import { conclude } from './conclude.js';
import { noKnowledge, type Knowledge } from './knowledge.js';
import type { ReadName } from './paper-names.js';
import { contextWords, noContext, type ContextReading } from './identity/context-words.js';
import { formRelation, otherVersion } from './identity/form-relation.js';
import { kindsConflict } from './identity/kind-conflict.js';
import type { NameLexicon } from './identity/lexicon.js';
import { lexiconMeaning } from './identity/lexicon-meaning.js';
import { readName, type NameForm } from './identity/name-form.js';
import { nameKey } from './identity/name-key.js';
import type { Comparison, NameInContext } from './identity/name.js';
import { partsInOrder } from './identity/part-order.js';
import { isShortForm, shortFormKey } from './identity/short-form.js';

/** One side of a comparison: the concept that its text makes it, null when it is none. */
interface Side {
  readonly form: NameForm;
  readonly own: ConceptKey | null;
  readonly concept: ConceptKey | null;
  readonly rule: string;
  readonly evidence: string;
}

/**
 * Whether two names mean one concept, and why: each is resolved as if it stood in a paper of its own, and they are one
 * when they come to one key. The kinds that the two are given count as certain here, where in a graph they are what a
 * model guessed and most papers decide. Pure: exchanging the two sides gives the same verdict by the same rule.
 */
export function compareNames(
  a: NameInContext,
  b: NameInContext,
  lexicon: NameLexicon,
  knowledge: Knowledge = noKnowledge,
): Comparison {
  const [left, right] = [resolveName(a, lexicon, knowledge), resolveName(b, lexicon, knowledge)];
  if (kindsConflict(left.form, right.form))
    return separate('kind-conflict', `One is a ${a.kind}, the other a ${b.kind}.`);
  const curated = [left, right].find(({ concept }) => concept === null);
  if (curated !== undefined) return separate(curated.rule, curated.evidence);
  if (left.concept === right.concept) return joined(left, right);
  const short = [left, right].find(({ form }) => form.bracketed !== null)?.form.bracketed;
  if (short != null && [a, b].some(({ surface }) => shortFormKey(surface) === shortFormKey(short)))
    return merge('bracketed-short-form', 'One name brings its own short form, which is the other.');
  const version = otherVersion(left.form, right.form);
  const relation = formRelation(left.form, right.form);
  if (version !== null) return separate('other-version', version, relation);
  const meanings = [left, right].filter(({ rule }) => rule !== 'folded-name');
  return meanings.length > 0
    ? separate(
        'other-meaning',
        `${meanings
          .map(({ evidence }) => evidence)
          .sort()
          .join(' | ')}.`,
        relation,
      )
    : separate('different-names', 'No rule joins the two names.', relation);
}

function resolveName(name: NameInContext, lexicon: NameLexicon, knowledge: Knowledge): Side {
  const { surface, kind } = name;
  const form = readName(surface, kind);
  const own = nameKey(form, lexicon);
  if (own === null)
    return { form, own, concept: null, rule: 'no-name', evidence: `Nothing of "${surface}" is a name.` };
  const context = readContext(name);
  const short = isShortForm(surface) ? shortFormKey(surface) : null;
  const meaning = lexiconMeaning({ form, own, context, proposed: false }, lexicon);
  const read: ReadName = { surface, own, short, meaning };
  const { steps, rejected } = conclude(read, { kind, text: context.text, proposed: false }, knowledge);
  const last = steps.at(-1) ?? steps[0];
  return rejected === null
    ? { form, own, concept: last.key, rule: last.rule, evidence: last.evidence }
    : {
        form,
        own,
        concept: null,
        rule: 'curated',
        evidence: `A curator says that "${surface}" is no concept.`,
      };
}

function joined(a: Side, b: Side): Comparison {
  if (a.own === b.own) return merge(...foldingRule(a.form, b.form));
  const reasons = [a, b].filter(({ rule }) => rule !== 'folded-name');
  const rule = reasons.map((side) => side.rule).sort()[0] ?? 'folded-name';
  return merge(
    rule,
    `${reasons
      .map(({ evidence }) => evidence.replace(/\.$/, ''))
      .sort()
      .join('; ')}.`,
  );
}

/** Which step of folding makes two names with one key alike. */
function foldingRule(a: NameForm, b: NameForm): readonly [string, string] {
  if (a.surface === b.surface) return ['same-name', 'Written alike.'];
  if (a.foldedKey === b.foldedKey)
    return ['folded-name', 'Only case, hyphens, number, spelling or notation differ.'];
  if (a.bareKey === b.bareKey) return ['leading-words', 'Only words that point or praise differ.'];
  if (a.turnedKey === b.turnedKey) return ['word-order', 'A genitive turned round.'];
  if (a.coreKey === b.coreKey) return ['tail-word', 'Only a last word that repeats the kind differs.'];
  return partsInOrder(a.coreTokens).join(' ') === partsInOrder(b.coreTokens).join(' ')
    ? ['part-order', 'The same name, version and parts in another order or spelling.']
    : ['misspelling', 'Read as one name once misspelled words are put right.'];
}

/** The text around a name, without the name itself. */
function readContext({ surface, context }: NameInContext): ContextReading {
  if (context === undefined) return noContext;
  return { text: context, words: contextWords(context.replaceAll(surface, ' ')) };
}

function merge(rule: string, reason: string): Comparison {
  return { verdict: 'MERGE', rule, reason, relation: null };
}

function separate(rule: string, reason: string, relation: Comparison['relation'] = null): Comparison {
  return { verdict: 'SEPARATE', rule, reason, relation };
}
