import { foldName } from '../../domain/fold.js';
import { storableText } from '../../domain/storable-text.js';
import { surfacesOf } from '../../domain/surfaces.js';
import type { Database } from './open-database.js';

/** What one paper calls a concept, and the kind it gives it. */
interface Usage {
  readonly kind: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Changes to the counts of papers by kind and by surface, gathered over a merge and written once for each row. */
export interface EvidenceChanges {
  /** One more (1) or one less (-1) paper that speaks so of the concept. */
  add(conceptId: number, usage: Usage, papers: 1 | -1): void;
  /** Row ids of the concepts of which papers came or went, ascending. */
  touched(): readonly number[];
  flush(database: Database): void;
}

export function evidenceChanges(): EvidenceChanges {
  const concepts = new Map<number, ConceptChange>();
  return {
    add(conceptId, { kind, name, aliases }, papers) {
      const change: ConceptChange = concepts.get(conceptId) ?? { kinds: new Map(), surfaces: new Map() };
      concepts.set(conceptId, change);
      change.kinds.set(kind, (change.kinds.get(kind) ?? 0) + papers);
      const surfaces = surfacesOf({ name: storableText(name), aliases: aliases.map(storableText) });
      for (const [place, surface] of surfaces.entries()) {
        const { named, aliased } = change.surfaces.get(surface) ?? { named: 0, aliased: 0 };
        change.surfaces.set(
          surface,
          place === 0 ? { named: named + papers, aliased } : { named, aliased: aliased + papers },
        );
      }
    },
    touched: () => [...concepts.keys()].sort((a, b) => a - b),
    flush(database) {
      for (const [conceptId, { kinds, surfaces }] of concepts) {
        for (const [kind, papers] of kinds) if (papers !== 0) countKind(database, conceptId, kind, papers);
        for (const [surface, { named, aliased }] of surfaces) {
          if (named !== 0 || aliased !== 0) countSurface(database, conceptId, surface, named, aliased);
        }
      }
    },
  };
}

interface ConceptChange {
  readonly kinds: Map<string, number>;
  readonly surfaces: Map<string, { readonly named: number; readonly aliased: number }>;
}

function countKind(database: Database, conceptId: number, kind: string, papers: number): void {
  database.run(
    `INSERT INTO concept_kind (concept_id, kind, papers) VALUES (?, ?, ?)
     ON CONFLICT (concept_id, kind) DO UPDATE SET papers = papers + excluded.papers`,
    conceptId,
    kind,
    papers,
  );
  if (papers < 0)
    database.run(
      'DELETE FROM concept_kind WHERE concept_id = ? AND kind = ? AND papers = 0',
      conceptId,
      kind,
    );
}

function countSurface(
  database: Database,
  conceptId: number,
  surface: string,
  named: number,
  aliased: number,
): void {
  database.run(
    `INSERT INTO concept_surface (concept_id, surface, folded, named, aliased) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (concept_id, surface) DO UPDATE SET named = named + excluded.named, aliased = aliased + excluded.aliased`,
    conceptId,
    surface,
    foldName(surface),
    named,
    aliased,
  );
  if (named < 0 || aliased < 0) {
    database.run(
      'DELETE FROM concept_surface WHERE concept_id = ? AND surface = ? AND named = 0 AND aliased = 0',
      conceptId,
      surface,
    );
  }
}
