import { readdirSync, readFileSync } from 'node:fs';
import type { Resolvers } from './generated/resolver-types.js';
import { baseQueries, nodeResolvers } from './resolvers/base.js';
import * as concept from './resolvers/concept.js';
import * as curation from './resolvers/curation.js';
import * as name from './resolvers/name.js';
import * as paper from './resolvers/paper.js';
import * as quality from './resolvers/quality.js';
import * as search from './resolvers/search.js';
import * as stats from './resolvers/stats.js';
import { scalars } from './scalars.js';

const schemaFolder = new URL('../../schema/', import.meta.url);

/** The schema as it is written in `schema/`, one text a file, in the order of the file names. */
export function readTypeDefinitions(): readonly string[] {
  return readdirSync(schemaFolder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(new URL(name, schemaFolder), 'utf8'));
}

/** Every resolver, by type. What is missing here is a property of its source. */
export const resolvers: Resolvers = {
  ...scalars,
  Query: {
    ...baseQueries,
    ...paper.paperQueries,
    ...concept.conceptQueries,
    ...curation.curationQueries,
    ...quality.qualityQueries,
    ...search.searchQueries,
    ...stats.statsQueries,
  },
  Mutation: curation.curationMutations,
  Node: nodeResolvers,
  Paper: paper.paperResolvers,
  PaperConnection: paper.paperConnectionResolvers,
  PaperConceptConnection: paper.paperConceptConnectionResolvers,
  PaperConceptEdge: paper.paperConceptEdgeResolvers,
  Mention: paper.mentionResolvers,
  Concept: concept.conceptResolvers,
  ConceptConnection: concept.conceptConnectionResolvers,
  ConceptPaperConnection: concept.conceptPaperConnectionResolvers,
  ConceptPaperEdge: concept.conceptPaperEdgeResolvers,
  RelatedConceptConnection: concept.relatedConceptConnectionResolvers,
  RelatedConceptEdge: concept.relatedConceptEdgeResolvers,
  ConceptRelationConnection: concept.conceptRelationConnectionResolvers,
  ConceptRelationEdge: concept.conceptRelationEdgeResolvers,
  RelationEvidence: concept.relationEvidenceResolvers,
  ConceptNameConnection: name.conceptNameConnectionResolvers,
  ConceptName: name.conceptNameResolvers,
  NameEvidence: name.nameEvidenceResolvers,
  Sentence: name.sentenceResolvers,
  CurationPayload: curation.curationPayloadResolvers,
  DecisionConnection: curation.decisionConnectionResolvers,
  Decision: curation.decisionResolvers,
  DecisionMatter: curation.decisionMatterResolvers,
  NameSeparation: curation.nameSeparationResolvers,
  NameAssignment: curation.nameAssignmentResolvers,
  DecisionUndoing: curation.decisionUndoingResolvers,
  ConceptReference: curation.conceptReferenceResolvers,
  SearchResult: search.searchResultResolvers,
  Stats: stats.statsResolvers,
};
