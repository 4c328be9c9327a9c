import type { ConceptLink } from '../../domain/concept.js';
import type { Mention, PaperTexts } from '../../domain/extraction.js';
import { storedConceptKey } from '../../domain/keys.js';
import { conceptKinds, conceptRoles, textFields } from '../../domain/vocabulary.js';
import { unpackMention } from '../packed-mention.js';
import { cypher } from './cypher.js';
import * as read from './values.js';

/** Adds `link`, the row of the link `m` to the concept `c`, without its mentions. */
export const linkRow = cypher`WITH *, [c.key, m.name, m.aliases, m.kind, m.role, m.confidence, m.core, m.rule, m.evidence] AS link`;

/** The same with its mentions. */
export const linkRowWithMentions = cypher`WITH *, [c.key, m.name, m.aliases, m.kind, m.role, m.confidence, m.core, m.rule, m.evidence,
  m.mentionFields, m.mentionOffsets, m.mentionKinds, m.mentionConfidences, m.mentionRules] AS link`;

/** The link of this row. `texts` are the paper's: a mention is stored as offsets, without its surface. */
export function linkOf(row: unknown, texts: PaperTexts): ConceptLink {
  const [key, name, aliases, kind, role, confidence, core, rule, evidence, ...mentions] = read.list(row);
  return {
    concept: storedConceptKey(read.text(key)),
    name: read.text(name),
    aliases: read.texts(aliases),
    kind: read.word(kind, conceptKinds),
    role: read.word(role, conceptRoles),
    confidence: read.number(confidence),
    core: read.flag(core),
    resolution: { rule: read.text(rule), evidence: read.text(evidence) },
    mentions: mentions.length === 0 ? [] : mentionsOf(mentions, texts),
  };
}

/** Numbers per mention in `mentionOffsets`: its start and end, then those of its sentence. */
const offsetsPerMention = 4;

function mentionsOf(columns: readonly unknown[], texts: PaperTexts): readonly Mention[] {
  const [fields, offsets, kinds, confidences, rules] = columns.map(read.list);
  return read.list(fields).map((field, index) => {
    const at = index * offsetsPerMention;
    const [start, end, sentenceStart, sentenceEnd] = [0, 1, 2, 3].map((n) => read.number(offsets?.[at + n]));
    return unpackMention(
      [
        read.word(field, textFields),
        read.number(start),
        read.number(end),
        read.word(kinds?.[index], conceptKinds),
        read.number(confidences?.[index]),
        read.text(rules?.[index]),
        read.number(sentenceStart),
        read.number(sentenceEnd),
      ],
      texts,
    );
  });
}
