import type { ConceptKey, PaperKey } from '../../../src/domain/keys.js';
import type { PageRequest, Page, Position } from '../../../src/domain/page.js';
import type {
  ConceptFilter,
  ConceptInclude,
  GraphStore,
  LinkedPapersRequest,
  PaperFilter,
  PaperInclude,
} from '../../../src/store/graph-store.js';

/** An empty, migrated store, and how to get rid of it. */
export interface OpenedStore {
  readonly store: GraphStore;
  dispose(): Promise<void>;
}

export type OpenStore = () => Promise<OpenedStore>;

/** A fresh store for each test of the surrounding `describe`. */
export function freshStore(openStore: OpenStore): () => GraphStore {
  let opened: OpenedStore | null = null;
  beforeEach(async () => {
    opened = await openStore();
  });
  afterEach(async () => {
    await opened?.dispose();
    opened = null;
  });
  return () => {
    if (opened === null) throw new Error('Expected a store inside a test, found none.');
    return opened.store;
  };
}

export const ingestedAt = '2024-05-01T12:00:00.000Z';

export const nothing: PaperInclude = { links: false, mentions: false, listings: false };
export const everything: PaperInclude = { links: true, mentions: true, listings: true };
export const conceptAlone: ConceptInclude = { papers: null };

export const anyPaper: PaperFilter = {
  terms: null,
  publishedFrom: null,
  publishedTo: null,
  someConcepts: null,
  allConcepts: null,
  noConcepts: null,
  source: null,
};

export const anyConcept: ConceptFilter = { kinds: null, terms: null, minPapers: null };

export function first(size: number, after: Position | null = null): PageRequest {
  return { size, backward: false, after, before: null };
}

export function last(size: number, before: Position | null = null): PageRequest {
  return { size, backward: true, after: null, before };
}

/** The newest ten papers of a concept, whatever its link says of it. */
export function linkedPapers(overrides: Partial<LinkedPapersRequest> = {}): LinkedPapersRequest {
  return {
    page: first(10),
    order: { field: 'PUBLISHED_AT', direction: 'DESC' },
    filter: { kinds: null, roles: null, minConfidence: null },
    totalCount: false,
    mentions: false,
    include: nothing,
    ...overrides,
  };
}

/** All rows of a list, read page by page from its beginning, or from its end. */
export async function walk<Row>(
  read: (page: PageRequest) => Promise<Page<Row>>,
  positionOf: (row: Row) => Position,
  options: { readonly size: number; readonly backward: boolean },
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let edge: Position | null = null;
  for (;;) {
    const page: Page<Row> = await read(
      options.backward ? last(options.size, edge) : first(options.size, edge),
    );
    const outermost: Row | undefined = options.backward ? page.rows[0] : page.rows.at(-1);
    if (options.backward) rows.unshift(...page.rows);
    else rows.push(...page.rows);
    if (!(options.backward ? page.hasPreviousPage : page.hasNextPage) || outermost === undefined) return rows;
    edge = positionOf(outermost);
  }
}

/** Everything a store exports, read two by two. */
export async function exportAll(store: GraphStore) {
  return {
    papers: await inTwos(
      (after: PaperKey | null) => store.exportPapers(after, 2),
      ({ paper }) => paper.key,
    ),
    concepts: await inTwos(
      (after: ConceptKey | null) => store.exportConcepts(after, 2),
      ({ key }) => key,
    ),
  };
}

async function inTwos<Row, Key>(
  read: (after: Key | null) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Key,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (;;) {
    const lastRow = rows.at(-1);
    const page = await read(lastRow === undefined ? null : keyOf(lastRow));
    rows.push(...page);
    if (page.length === 0) return rows;
  }
}
