import { compareText } from '../../domain/compare-text.js';
import type { PaperGraph } from '../../domain/concept.js';
import { curationOf } from '../../domain/curation.js';
import type { Listing, Paper } from '../../domain/paper.js';
import { searchText } from '../../domain/search-terms.js';
import { paperSortValue } from '../../domain/sort-values.js';
import { checkPaperGraph } from '../check-paper-graph.js';
import type { MergeCounts, ResolutionBasis } from '../graph-store.js';
import { mergeCounts } from '../merge-counts.js';
import { packExtraction } from '../packed-extraction.js';
import { conceptRegister } from './concept-register.js';
import { readDecisions } from './decisions.js';
import { evidenceChanges } from './evidence-changes.js';
import type { Database } from './open-database.js';
import { beginRevision } from './revision.js';
import { json, number } from './values.js';
import { summarizeConcepts } from './write-concepts.js';
import { relink, removeConclusion, writeConclusion } from './write-conclusions.js';

/** Writes papers whole, links others otherwise, and sums up every concept they touch, in one transaction. */
export function mergePapers(
  database: Database,
  graphs: readonly PaperGraph[],
  at: string,
  basis?: ResolutionBasis,
): MergeCounts {
  graphs.forEach(checkPaperGraph);
  // In key order, so that row ids do not depend on the order of a batch.
  const ordered = [...graphs].sort((a, b) => compareText(a.paper.key, b.paper.key));
  return database.transaction(() => {
    beginRevision(database, basis);
    const changes = evidenceChanges();
    const concepts = conceptRegister(database);
    let papersCreated = 0;
    for (const graph of ordered) {
      const stored = database.get('SELECT id FROM paper WHERE key = ?', graph.paper.key);
      const id = stored === undefined ? null : number(stored, 'id');
      if (id === null) papersCreated += 1;
      else removeConclusion(database, id, changes);
      const paperId = writePaper(database, graph.paper, at, id);
      writeExtraction(database, paperId, graph);
      for (const listing of graph.listings) addListing(database, paperId, listing);
      const firstDay = paperSortValue(graph.paper, 'PUBLISHED_AT');
      writeConclusion(database, paperId, String(firstDay), graph, concepts, changes);
    }
    const papersRelinked = relink(database, basis?.relinked ?? [], concepts, changes);
    changes.flush(database);
    const curation = curationOf(readDecisions(database));
    summarizeConcepts(database, changes.touched(), concepts.created(), curation);
    const conceptsCreated = concepts.created().size;
    return mergeCounts(graphs, { papersCreated, papersRelinked, conceptsCreated });
  });
}

function writeExtraction(database: Database, paperId: number, { extraction, resolver }: PaperGraph): void {
  database.run(
    'INSERT OR REPLACE INTO extraction (paper_id, resolver, packed) VALUES (?, ?, ?)',
    paperId,
    resolver,
    packExtraction(extraction),
  );
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

/** An index keeps equal listings (`sameListing`) one. */
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
