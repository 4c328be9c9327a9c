import type { ConceptStatement, PaperGraph } from '../domain/concept.js';
import { extractionOfLinks } from '../domain/extraction-of-links.js';
import type { NameDefinition, NameTrace } from '../domain/names.js';
import type { PaperView, StoredExtraction } from './graph-store.js';
import { unpackExtraction } from './packed-extraction.js';
import { compareDefinitions, compareTraces } from './part-order.js';
import { compareStatements } from './relation-order.js';

/** A paper as a store reads it piece by piece; statements, traces and definitions in any order. */
export interface PaperParts {
  /** With links, mentions and listings. */
  readonly view: PaperView;
  readonly statements: readonly ConceptStatement[];
  readonly traces: readonly NameTrace[];
  readonly definitions: readonly NameDefinition[];
  /** Null, as the resolver, of a paper of a time that kept no extraction. */
  readonly packedExtraction: Uint8Array | null;
  readonly resolver: string | null;
}

/** The paper whole, in the order of an export. */
export function wholePaper({ view, packedExtraction, resolver, ...parts }: PaperParts): PaperGraph {
  const { paper } = view;
  const links = (view.links ?? []).map(({ link }) => link);
  const statements = [...parts.statements].sort(compareStatements);
  return {
    paper,
    listings: view.listings ?? [],
    extraction:
      packedExtraction === null
        ? extractionOfLinks(paper.extractor, links, statements)
        : unpackExtraction(packedExtraction, paper),
    links,
    statements,
    traces: [...parts.traces].sort(compareTraces),
    definitions: [...parts.definitions].sort(compareDefinitions),
    resolver: resolver ?? '',
  };
}

/** What of a paper is needed to draw its conclusion anew. */
export function storedExtraction(graph: PaperGraph): StoredExtraction {
  const { paper, extraction, links, statements, traces, definitions, resolver } = graph;
  return {
    key: paper.key,
    texts: { title: paper.title, abstract: paper.abstract },
    extraction,
    resolved: { links, statements, traces, definitions, resolver },
  };
}
