import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { ExtractedConcept, ExtractedRelation, Extraction, PaperTexts } from '../domain/extraction.js';
import { storableText } from '../domain/storable-text.js';
import type { ConceptKind, ConceptRole, RelationType, TextField } from '../domain/vocabulary.js';
import { packMention, unpackMention, type PackedMention } from './packed-mention.js';

type PackedConcept = readonly [
  name: string,
  kind: ConceptKind,
  role: ConceptRole,
  confidence: number,
  core: 0 | 1,
  aliases: readonly string[],
  mentions: readonly PackedMention[],
];
type PackedRelation = readonly [
  from: string,
  type: RelationType,
  to: string,
  confidence: number,
  trigger: string,
  field: TextField,
  start: number,
  end: number,
];
type Packed = readonly [
  extractor: string,
  concepts: readonly PackedConcept[],
  relations: readonly PackedRelation[],
];

/** An extraction as both stores keep it: JSON without the surfaces, which are slices of the paper's texts, deflated (RFC 1951). */
export function packExtraction({ extractor, concepts, relations }: Extraction): Uint8Array {
  const packed: Packed = [extractor, concepts.map(packConcept), relations.map(packRelation)];
  const storable = JSON.stringify(packed, (_, value: unknown) =>
    typeof value === 'string' ? storableText(value) : value,
  );
  return deflateRawSync(storable);
}

/** The extraction that `packExtraction` made these bytes of, with its paper's raw texts. */
export function unpackExtraction(bytes: Uint8Array, texts: PaperTexts): Extraction {
  // Nothing but `packExtraction` writes these bytes.
  const [extractor, concepts, relations] = JSON.parse(inflateRawSync(bytes).toString('utf8')) as Packed;
  return {
    extractor,
    concepts: concepts.map((concept) => unpackConcept(concept, texts)),
    relations: relations.map(unpackRelation),
  };
}

function packConcept(concept: ExtractedConcept): PackedConcept {
  const { name, kind, role, confidence, core, aliases, mentions } = concept;
  return [name, kind, role, confidence, core ? 1 : 0, aliases, mentions.map(packMention)];
}

function unpackConcept(packed: PackedConcept, texts: PaperTexts): ExtractedConcept {
  const [name, kind, role, confidence, core, aliases, mentions] = packed;
  const whole = mentions.map((mention) => unpackMention(mention, texts));
  return { name, kind, role, confidence, core: core === 1, aliases, mentions: whole };
}

function packRelation(relation: ExtractedRelation): PackedRelation {
  const { from, type, to, confidence, trigger, sentence } = relation;
  return [from, type, to, confidence, trigger, sentence.field, sentence.start, sentence.end];
}

function unpackRelation(packed: PackedRelation): ExtractedRelation {
  const [from, type, to, confidence, trigger, field, start, end] = packed;
  return { from, type, to, confidence, trigger, sentence: { field, start, end } };
}
