import type { ConceptLink, ConceptStatement, PaperGraph } from '../../domain/concept.js';
import { compareText } from '../../domain/compare-text.js';
import type { Listing, Paper } from '../../domain/paper.js';
import { searchText } from '../../domain/search-terms.js';
import { paperSortValue } from '../../domain/sort-values.js';
import { checkPaperGraph } from '../check-paper-graph.js';
import type { MergeCounts } from '../graph-store.js';
import { evidenceChanges, type EvidenceChanges } from './evidence-changes.js';
import { mentionsJson } from './link-rows.js';
import type { Database } from './open-database.js';
import { json, number, text, texts } from './rows.js';
import { conceptRegister } from './concept-register.js';
import { summarizeConcepts } from './write-concepts.js';

/** Writes papers whole and sums up every concept they touch, in one transaction. */
export function mergePapers(database: Database, graphs: readonly PaperGraph[], at: string): MergeCounts {
  graphs.forEach(checkPaperGraph);
  // In key order, so that row ids do not depend on the order of a batch.
  const ordered = [...graphs].sort((a, b) => compareText(a.paper.key, b.paper.key));
  return database.transaction(() => {
    const changes = evidenceChanges();
    const concepts = conceptRegister(database);
    let papersCreated = 0;
    for (const graph of ordered) {
      const stored = database.get('SELECT id FROM paper WHERE key = ?', graph.paper.key);
      if (stored === undefined) papersCreated += 1;
      else removeLinks(database, number(stored, 'id'), changes);
      const paperId = writePaper(
        database,
        graph.paper,
        at,
        stored === undefined ? null : number(stored, 'id'),
      );
      for (const listing of graph.listings) addListing(database, paperId, listing);
      for (const link of graph.links)
        writeLink(database, paperId, concepts.idOf(link.concept), graph.paper, link, changes);
      for (const statement of graph.statements) {
        writeStatement(
          database,
          paperId,
          concepts.idOf(statement.from),
          concepts.idOf(statement.to),
          statement,
        );
      }
    }
    changes.flush(database);
    summarizeConcepts(database, changes.touched(), concepts.created());
    return {
      papersCreated,
      papersUpdated: graphs.length - papersCreated,
      conceptsCreated: concepts.created().size,
      linksWritten: sum(graphs, ({ links }) => links.length),
      statementsWritten: sum(graphs, ({ statements }) => statements.length),
    };
  });
}

/** Takes the paper's links and statements away, and from the counts of their concepts. */
function removeLinks(database: Database, paperId: number, changes: EvidenceChanges): void {
  for (const row of database.all(
    'SELECT concept_id, kind, name, aliases FROM link WHERE paper_id = ?',
    paperId,
  )) {
    const usage = { kind: text(row, 'kind'), name: text(row, 'name'), aliases: texts(row, 'aliases') };
    changes.add(number(row, 'concept_id'), usage, -1);
  }
  database.run('DELETE FROM statement WHERE paper_id = ?', paperId);
  database.run('DELETE FROM link WHERE paper_id = ?', paperId);
}

function writePaper(database: Database, paper: Paper, at: string, id: number | null): number {
  const row = database.get(
    `INSERT INTO paper (id, key, first_day, folded_title, record_id, arxiv_id, doi, published_at, authors, venue,
       categories, page_link, code_links, upvotes, content_hash, extractor, ingested_at, title, title_text, abstract,
       abstract_text)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET key = excluded.key, first_day = excluded.first_day,
       folded_title = excluded.folded_title, record_id = excluded.record_id, arxiv_id = excluded.arxiv_id,
       doi = excluded.doi, published_at = excluded.published_at, authors = excluded.authors, venue = excluded.venue,
       categories = excluded.categories, page_link = excluded.page_link, code_links = excluded.code_links,
       upvotes = excluded.upvotes, content_hash = excluded.content_hash, extractor = excluded.extractor,
       ingested_at = excluded.ingested_at, title = excluded.title, title_text = excluded.title_text,
       abstract = excluded.abstract, abstract_text = excluded.abstract_text
     RETURNING id`,
    id,
    paper.key,
    paperSortValue(paper, 'PUBLISHED_AT'),
    paperSortValue(paper, 'TITLE'),
    paper.id,
    paper.arxivId,
    paper.doi,
    paper.publishedAt,
    json(paper.authors),
    paper.venue,
    json(paper.categories),
    paper.links.page,
    json(paper.links.code),
    paper.upvotes,
    paper.contentHash,
    paper.extractor,
    at,
    paper.title,
    paper.titleText,
    paper.abstract,
    paper.abstractText,
  );
  const paperId = number(row ?? {}, 'id');
  database.run(
    'INSERT OR REPLACE INTO paper_terms (rowid, title, abstract) VALUES (?, ?, ?)',
    paperId,
    searchText(paper.titleText),
    searchText(paper.abstractText),
  );
  return paperId;
}

function addListing(database: Database, paperId: number, { source, listedAt, rank, upvotes }: Listing): void {
  database.run(
    'INSERT OR IGNORE INTO listing (paper_id, source, listed_at, rank, upvotes) VALUES (?, ?, ?, ?, ?)',
    paperId,
    source,
    listedAt ?? '',
    rank,
    upvotes,
  );
}

function writeLink(
  database: Database,
  paperId: number,
  conceptId: number,
  paper: Paper,
  link: ConceptLink,
  changes: EvidenceChanges,
): void {
  database.run(
    `INSERT INTO link (paper_id, concept_id, first_day, kind, role, confidence, core, name, aliases, rule, evidence,
       mention_count, mentions) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    paperId,
    conceptId,
    paperSortValue(paper, 'PUBLISHED_AT'),
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
  changes.add(conceptId, link, 1);
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

function sum<Item>(items: readonly Item[], count: (item: Item) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}
