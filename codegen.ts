import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * Types of resolvers from `schema/`, committed and compared by a test. A mapper names what a resolver really receives
 * for a GraphQL type: the source.
 */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/graphql/generated/resolver-types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        strictScalars: true,
        scalars: { Date: 'string', DateTime: 'string', URL: 'string' },
        useTypeImports: true,
        enumsAsTypes: true,
        emitLegacyCommonJSImports: false,
        immutableTypes: true,
        avoidOptionals: { defaultValue: true },
        inputMaybeValue: 'T | null | undefined',
        contextType: '../context.js#RequestContext',
        makeResolverTypeCallable: true,
        mappers: {
          Paper: '../../store/graph-store.js#PaperView',
          PaperConnection: '../sources.js#PaperConnectionSource',
          PaperEdge: '../sources.js#PaperEdgeSource',
          PaperConceptConnection: '../sources.js#PaperConceptConnectionSource',
          PaperConceptEdge: '../sources.js#PaperConceptEdgeSource',
          Mention: '../sources.js#MentionSource',
          Concept: '../sources.js#ConceptSource',
          ConceptConnection: '../sources.js#ConceptConnectionSource',
          ConceptEdge: '../sources.js#ConceptEdgeSource',
          ConceptPaperConnection: '../sources.js#ConceptPaperConnectionSource',
          ConceptPaperEdge: '../sources.js#ConceptPaperEdgeSource',
          RelatedConceptConnection: '../sources.js#RelatedConceptConnectionSource',
          RelatedConceptEdge: '../sources.js#RelatedConceptEdgeSource',
          ConceptRelationConnection: '../sources.js#ConceptRelationConnectionSource',
          ConceptRelationEdge: '../sources.js#ConceptRelationEdgeSource',
          RelationEvidence: '../sources.js#RelationEvidenceSource',
          ConceptName: '../sources.js#ConceptNameSource',
          ConceptNameConnection: '../sources.js#ConceptNameConnectionSource',
          ConceptNameEdge: '../sources.js#ConceptNameEdgeSource',
          NameEvidence: '../sources.js#NameEvidenceSource',
          Sentence: '../sources.js#SentenceSource',
          Decision: '../sources.js#DecisionSource',
          DecisionConnection: '../sources.js#DecisionConnectionSource',
          DecisionEdge: '../sources.js#DecisionEdgeSource',
          ConceptMerge: '../sources.js#ConceptMergeSource',
          NameSeparation: '../sources.js#NameSeparationSource',
          ConceptSplit: '../sources.js#ConceptSplitSource',
          ConceptRenaming: '../sources.js#ConceptRenamingSource',
          ConceptRetyping: '../sources.js#ConceptRetypingSource',
          NameAssignment: '../sources.js#NameAssignmentSource',
          ConceptRejection: '../sources.js#ConceptRejectionSource',
          ConceptAcceptance: '../sources.js#ConceptAcceptanceSource',
          DecisionUndoing: '../sources.js#DecisionUndoingSource',
          ConceptReference: '../../domain/keys.js#ConceptKey',
          CurationPayload: '../sources.js#CurationPayloadSource',
          SearchHit: '../sources.js#SearchHitSource',
          Stats: '../../store/graph-store.js#StoreStatus',
        },
      },
    },
  },
};

export default config;
