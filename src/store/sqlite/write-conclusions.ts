import { compareText } from '../../domain/compare-text.js';
import type { ConceptLink, ConceptStatement, ResolvedExtraction } from '../../domain/concept.js';
import type { NameDefinition, NameTrace } from '../../domain/names.js';
import type { RelinkedPaper } from '../graph-store.js';
import type { ConceptRegister } from './concept-register.js';
import type { EvidenceChanges } from './evidence-changes.js';
import { mentionsJson } from './link-rows.js';
import type { Database } from './open-database.js';
import { json, number, text, texts } from './values.js';

/** Links stored papers otherwise; returns how many of them are stored. */
export function relink(
  database: Database,
  papers: readonly RelinkedPaper[],
  concepts: ConceptRegister,
  changes: EvidenceChanges,
): number {
  let relinked = 0;
  for (const paper of [...papers].sort((a, b) => compareText(a.key, b.key))) {
    const stored = database.get('SELECT id, first_day FROM paper WHERE key = ?', paper.key);
    if (stored === undefined) continue;
    const paperId = number(stored, 'id');
    removeConclusion(database, paperId, changes);
    writeConclusion(database, paperId, text(stored, 'first_day'), paper, concepts, changes);
    database.run('UPDATE extraction SET resolver = ? WHERE paper_id = ?', paper.resolver, paperId);
    relinked += 1;
  }
  return relinked;
}

/** Takes the paper's links, statements and names away, and from the counts of their concepts. */
export function removeConclusion(database: Database, paperId: number, changes: EvidenceChanges): void {
  for (const row of database.all(
    'SELECT concept_id, kind, name, aliases FROM link WHERE paper_id = ?',
    paperId,
  )) {
    const usage = { kind: text(row, 'kind'), name: text(row, 'name'), aliases: texts(row, 'aliases') };
    changes.add(number(row, 'concept_id'), usage, -1);
  }
  database.run('DELETE FROM trace WHERE paper_id = ?', paperId);
  database.run('DELETE FROM definition WHERE paper_id = ?', paperId);
  database.run('DELETE FROM statement WHERE paper_id = ?', paperId);
  database.run('DELETE FROM link WHERE paper_id = ?', paperId);
}

/** Writes what was concluded from a paper, and adds it to the counts of its concepts. */
export function writeConclusion(
  database: Database,
  paperId: number,
  firstDay: string,
  { links, statements, traces, definitions }: ResolvedExtraction,
  concepts: ConceptRegister,
  changes: EvidenceChanges,
): void {
  for (const link of links) {
    const conceptId = concepts.idOf(link.concept);
    writeLink(database, paperId, conceptId, firstDay, link);
    changes.add(conceptId, link, 1);
  }
  for (const statement of statements) {
    const [fromId, toId] = [concepts.idOf(statement.from), concepts.idOf(statement.to)];
    writeStatement(database, paperId, fromId, toId, statement);
  }
  for (const trace of traces)
    writeTrace(database, paperId, trace.concept === null ? null : concepts.idOf(trace.concept), trace);
  for (const definition of definitions) writeDefinition(database, paperId, definition);
}

function writeLink(
  database: Database,
  paperId: number,
  conceptId: number,
  firstDay: string,
  link: ConceptLink,
): void {
  database.run(
    `INSERT INTO link (paper_id, concept_id, first_day, kind, role, confidence, core, name, aliases, rule, evidence,
       mention_count, mentions) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    paperId,
    conceptId,
    firstDay,
    link.kind,
    link.role,
    link.confidence,
    Number(link.core),
    link.name,
    json(link.aliases),
    link.resolution.rule,
    link.resolution.evidence,
    link.mentions.length,
    mentionsJson(link.mentions),
  );
}

function writeStatement(
  database: Database,
  paperId: number,
  fromId: number,
  toId: number,
  { type, confidence, trigger, sentence }: ConceptStatement,
): void {
  database.run(
    `INSERT INTO statement (paper_id, from_id, type, to_id, confidence, cue, field, sentence_start, sentence_end)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    paperId,
    fromId,
    type,
    toId,
    confidence,
    trigger,
    sentence.field,
    sentence.start,
    sentence.end,
  );
}

function writeTrace(
  database: Database,
  paperId: number,
  conceptId: number | null,
  { name, surface, rule, evidence, sentence, decision }: NameTrace,
): void {
  database.run(
    `INSERT INTO trace (paper_id, name, surface, concept_id, rule, evidence, field, sentence_start, sentence_end, decision)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    paperId,
    name,
    surface,
    conceptId,
    rule,
    evidence,
    sentence?.field ?? null,
    sentence?.start ?? null,
    sentence?.end ?? null,
    decision,
  );
}

function writeDefinition(
  database: Database,
  paperId: number,
  { name, short, long, kind }: NameDefinition,
): void {
  database.run(
    'INSERT INTO definition (paper_id, name, short, long, kind) VALUES (?, ?, ?, ?, ?)',
    paperId,
    name,
    short,
    long,
    kind,
  );
}
