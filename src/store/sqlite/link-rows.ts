import type { ConceptLink } from '../../domain/concept.js';
import type { Mention, PaperTexts } from '../../domain/extraction.js';
import { storedConceptKey } from '../../domain/keys.js';
import { conceptKinds, conceptRoles } from '../../domain/vocabulary.js';
import { packMention, unpackMention, type PackedMention } from '../packed-mention.js';
import type { Row } from './open-database.js';
import { json, number, text, texts, word } from './values.js';

/** What `linkOf` reads, of tables `link` as l and `concept` as c; its first parameter is 1 to bring the mentions. */
export const linkColumns = `l.id, l.paper_id, l.concept_id, c.key AS concept_key, l.kind, l.role, l.confidence, l.core,
  l.name, l.aliases, l.rule, l.evidence, iif(?, l.mentions, '[]') AS mentions`;

/** The link in a row of `linkColumns`; surfaces are cut out of the paper's stored texts. */
export function linkOf(row: Row, paper: PaperTexts): ConceptLink {
  return {
    concept: storedConceptKey(text(row, 'concept_key')),
    name: text(row, 'name'),
    aliases: texts(row, 'aliases'),
    kind: word(row, 'kind', conceptKinds),
    role: word(row, 'role', conceptRoles),
    confidence: number(row, 'confidence'),
    core: number(row, 'core') === 1,
    resolution: { rule: text(row, 'rule'), evidence: text(row, 'evidence') },
    mentions: mentionsOf(row, paper),
  };
}

/** Mentions as table `link` keeps them. */
export function mentionsJson(mentions: readonly Mention[]): string {
  return json(mentions.map(packMention));
}

function mentionsOf(row: Row, paper: PaperTexts): readonly Mention[] {
  // The column is written by `mentionsJson` and by nothing else.
  const packed = JSON.parse(text(row, 'mentions')) as readonly PackedMention[];
  return packed.map((mention) => unpackMention(mention, paper));
}
