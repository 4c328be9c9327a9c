import * as z from 'zod';
import type { Decision, DecisionMatter } from '../domain/decisions.js';
import { foldName } from '../domain/fold.js';
import { storedConceptKey } from '../domain/keys.js';
import { describeIssue } from '../domain/shape-issue.js';
import { conceptKinds } from '../domain/vocabulary.js';

const text = z.string().min(1);
const conceptKey = text.transform(storedConceptKey);
const surface = text.optional();
const matter = z.discriminatedUnion('type', [
  z.object({ type: z.literal('MERGE'), concept: conceptKey, into: conceptKey, surface, kept: surface }),
  z.object({ type: z.literal('KEEP_APART'), name: conceptKey, surface }),
  z.object({
    type: z.literal('SPLIT'),
    concept: conceptKey,
    into: conceptKey,
    name: text,
    kinds: z.array(z.enum(conceptKinds)),
    words: z.array(text),
  }),
  z.object({ type: z.literal('RENAME'), concept: conceptKey, name: text }),
  z.object({ type: z.literal('RETYPE'), concept: conceptKey, kind: z.enum(conceptKinds) }),
  z.object({ type: z.literal('ALIAS'), name: conceptKey, surface: text, concept: conceptKey, kept: surface }),
  z.object({ type: z.literal('REJECT'), concept: conceptKey, surface }),
  z.object({ type: z.literal('ACCEPT'), concept: conceptKey, surface }),
  z.object({ type: z.literal('UNDO'), decision: text }),
]) satisfies z.ZodType<DecisionMatter>;
const decisionShape = z.object({ id: text, matter, reason: text, actor: text, at: z.iso.datetime() });

/** The decision that a line of an export holds, or its id as far as it has one and why it is none. */
export function readDecision(
  value: object,
): { readonly decision: Decision } | { readonly id: string | null; readonly reason: string } {
  const parsed = decisionShape.safeParse(value);
  const given: unknown = Reflect.get(value, 'id');
  const id = typeof given === 'string' ? given : null;
  if (!parsed.success) return { id, reason: describeIssue(parsed.error, value) };
  const reason = nonsense(parsed.data);
  return reason === null ? { decision: parsed.data } : { id, reason };
}

/** Why a decision of the right shape can never have been one; null where it can. */
function nonsense({ id, matter }: Decision): string | null {
  switch (matter.type) {
    case 'MERGE':
      return matter.concept === matter.into ? twice('merge', matter.into) : null;
    case 'SPLIT':
      if (matter.concept === matter.into) return twice('part', matter.into);
      if (matter.kinds.length === 0 && matter.words.length === 0)
        return 'Expected at least one kind or word to part by, found none.';
      return nameless(matter.name);
    case 'RENAME':
      return nameless(matter.name);
    case 'UNDO':
      return matter.decision === id ? 'Expected another decision to undo, found the same.' : null;
    case 'KEEP_APART':
    case 'RETYPE':
    case 'ALIAS':
    case 'REJECT':
    case 'ACCEPT':
      return null;
  }
}

function twice(verb: string, concept: string): string {
  return `Expected two concepts to ${verb}, found ${JSON.stringify(concept)} on both sides.`;
}

function nameless(name: string): string | null {
  return foldName(name) === '' ? `Expected a name with words, found ${JSON.stringify(name)}.` : null;
}
