import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PaperView, StoreStatus } from '../../store/graph-store.js';
import type { PaperConnectionSource, PaperEdgeSource, PaperConceptConnectionSource, PaperConceptEdgeSource, MentionSource, ConceptSource, ConceptConnectionSource, ConceptEdgeSource, ConceptPaperConnectionSource, ConceptPaperEdgeSource, RelatedConceptConnectionSource, RelatedConceptEdgeSource, ConceptRelationConnectionSource, ConceptRelationEdgeSource, RelationEvidenceSource, ConceptNameSource, ConceptNameConnectionSource, ConceptNameEdgeSource, NameEvidenceSource, SentenceSource, DecisionSource, DecisionConnectionSource, DecisionEdgeSource, ConceptMergeSource, NameSeparationSource, ConceptSplitSource, ConceptRenamingSource, ConceptRetypingSource, NameAssignmentSource, ConceptRejectionSource, ConceptAcceptanceSource, DecisionUndoingSource, CurationPayloadSource, SearchHitSource } from '../sources.js';
import type { ConceptKey } from '../../domain/keys.js';
import type { RequestContext } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** A moment in UTC, ISO 8601, e.g. `2025-03-14T09:30:00Z`. */
  DateTime: { input: string; output: string; }
  /** An absolute `http:` or `https:` address. */
  URL: { input: string; output: string; }
};

/** A rejected name that is a concept after all. */
export type AcceptConceptInput = {
  /** Who decides, as the ledger is to show it; at most 200 characters. */
  readonly actor: Scalars['String']['input'];
  /** Any name that the rejected concept had, in any spelling; at most 500 characters. */
  readonly name: Scalars['String']['input'];
  /** Why, in a sentence for whoever reads the ledger; at most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Another name of a concept. */
export type AddAliasInput = {
  /** Who decides, as the ledger is to show it; at most 200 characters. */
  readonly actor: Scalars['String']['input'];
  /** Global id of the concept. */
  readonly concept: Scalars['ID']['input'];
  /** The name, in any spelling; at most 500 characters. */
  readonly name: Scalars['String']['input'];
  /** Why, in a sentence for whoever reads the ledger; at most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** The precision of all concepts at least so confident. */
export type CalibrationPoint = {
  readonly __typename?: 'CalibrationPoint';
  /** Number of concepts at or above the threshold. */
  readonly concepts: Scalars['Int']['output'];
  /** The precision that the confidences themselves promise: their mean. */
  readonly expected: Scalars['Float']['output'];
  /** The precision by the marks of people. */
  readonly observed: Scalars['Float']['output'];
  /** Least confidence. */
  readonly threshold: Scalars['Float']['output'];
};

/** A method, data set, task, metric or idea, as all papers of the graph together describe it. */
export type Concept = Node & {
  readonly __typename?: 'Concept';
  /** Every other name that papers use for it, most used first; of names that differ in capitals or number alone, the most used. `names` says why they are its names. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** First day of its earliest dated paper. Null when none of its papers has a date. */
  readonly firstSeenAt?: Maybe<Scalars['Date']['output']>;
  /** Opaque global id. It does not change when the kind does. */
  readonly id: Scalars['ID']['output'];
  /** The kind most papers give it. */
  readonly kind: ConceptKind;
  /** First day of its latest dated paper. Null when none of its papers has a date. */
  readonly lastSeenAt?: Maybe<Scalars['Date']['output']>;
  /** The global id under which it was asked for, when that is of a concept that became a part of this one. Null when it was asked for under its own id, or found in another way. */
  readonly mergedFrom?: Maybe<Scalars['ID']['output']>;
  /** The name most papers use. */
  readonly name: Scalars['String']['output'];
  /**
   * Every spelling of every name that papers use for it, its own name among them, with the reason why it is its name: most
   * papers first. One that has several reasons comes once for each.
   */
  readonly names: ConceptNameConnection;
  /** Number of papers that speak of it. */
  readonly paperCount: Scalars['Int']['output'];
  /** The papers that speak of it. */
  readonly papers: ConceptPaperConnection;
  /** Concepts that occur in the same papers: a statistic, not a statement (see `relations` for those). */
  readonly related: RelatedConceptConnection;
  /** What papers state of it and another concept, most supported first. */
  readonly relations: ConceptRelationConnection;
  /** Readable id for addresses, e.g. `continual-learning`. Encode it (`%`, `#`, `+` occur). */
  readonly slug: Scalars['String']['output'];
};


/** A method, data set, task, metric or idea, as all papers of the graph together describe it. */
export type ConceptNamesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A method, data set, task, metric or idea, as all papers of the graph together describe it. */
export type ConceptPapersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: PaperOrder;
  where?: InputMaybe<LinkWhere>;
};


/** A method, data set, task, metric or idea, as all papers of the graph together describe it. */
export type ConceptRelatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: RelatedConceptOrder;
  where?: InputMaybe<RelatedConceptWhere>;
};


/** A method, data set, task, metric or idea, as all papers of the graph together describe it. */
export type ConceptRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<RelationWhere>;
};

/** ACCEPT: it is a concept after all. */
export type ConceptAcceptance = {
  readonly __typename?: 'ConceptAcceptance';
  /** What is one. */
  readonly concept: ConceptReference;
};

/** A page of concepts. */
export type ConceptConnection = {
  readonly __typename?: 'ConceptConnection';
  /** The concepts with their cursors. */
  readonly edges: ReadonlyArray<ConceptEdge>;
  /** The concepts alone. */
  readonly nodes: ReadonlyArray<Concept>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of concepts in the whole list, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A concept in a list of concepts. */
export type ConceptEdge = {
  readonly __typename?: 'ConceptEdge';
  /** Place of the concept in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The concept. */
  readonly node: Concept;
};

/** What a concept is. */
export type ConceptKind =
  /** Anything else that papers speak of. */
  | 'CONCEPT'
  /** A data set, corpus or benchmark. */
  | 'DATASET'
  /** A method, model, architecture or algorithm. */
  | 'METHOD'
  /** A measure that results are reported in. */
  | 'METRIC'
  /** A problem that papers work on. */
  | 'TASK';

/** How many concepts have a kind. */
export type ConceptKindCount = {
  readonly __typename?: 'ConceptKindCount';
  /** Number of concepts. */
  readonly concepts: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: ConceptKind;
};

/** Restricts a kind. An absent or null part restricts nothing. */
export type ConceptKindWhere = {
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<ConceptKind>>;
};

/** MERGE: all that is `concept` is `into`. */
export type ConceptMerge = {
  readonly __typename?: 'ConceptMerge';
  /** The concept that became a part of the other. */
  readonly concept: ConceptReference;
  /** The concept that stayed. */
  readonly into: ConceptReference;
};

/** A name of a concept in one spelling, and one reason why it is its name. */
export type ConceptName = {
  readonly __typename?: 'ConceptName';
  /** The curator's decision that the rule carries out. Null when no curator decided it. */
  readonly decision?: Maybe<Decision>;
  /** One of these papers, with what the rule rests on there. Null when the name itself is the reason. */
  readonly evidence?: Maybe<NameEvidence>;
  /** Number of papers in which it did. */
  readonly paperCount: Scalars['Int']['output'];
  /** The rule that led from it to the concept, e.g. `folded-name` (the spelling alone differs), `abbreviation` or `curated`. */
  readonly rule: Scalars['String']['output'];
  /** When the first of these papers was ingested. */
  readonly since: Scalars['DateTime']['output'];
  /** The name as papers write it. */
  readonly surface: Scalars['String']['output'];
};

/** A page of the names of one concept. */
export type ConceptNameConnection = {
  readonly __typename?: 'ConceptNameConnection';
  /** The names with their cursors. */
  readonly edges: ReadonlyArray<ConceptNameEdge>;
  /** The names alone. */
  readonly nodes: ReadonlyArray<ConceptName>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of names in the whole list, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A name in a list of names. */
export type ConceptNameEdge = {
  readonly __typename?: 'ConceptNameEdge';
  /** Place of the name in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The name. */
  readonly node: ConceptName;
};

/**
 * An order of concepts; concepts that are equal in it come by a hidden key, much like the name, so that every list has one
 * order: those of equally many papers from A to Z when the most come first. ASC is the exact reverse of DESC.
 */
export type ConceptOrder = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: ConceptOrderField;
};

/** What concepts can be ordered by. */
export type ConceptOrderField =
  /** Day of its earliest dated paper; one without a dated paper counts as the oldest. */
  | 'FIRST_SEEN_AT'
  /** Day of its latest dated paper; one without a dated paper counts as the oldest. */
  | 'LAST_SEEN_AT'
  /** Its name without case and marks. */
  | 'NAME'
  /** Number of papers that speak of it. */
  | 'PAPER_COUNT';

/** A page of the papers of one concept. */
export type ConceptPaperConnection = {
  readonly __typename?: 'ConceptPaperConnection';
  /** The links with their proof. */
  readonly edges: ReadonlyArray<ConceptPaperEdge>;
  /** The papers alone. */
  readonly nodes: ReadonlyArray<Paper>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of papers in the whole list, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A concept's link to a paper: what this paper says of it, and where. */
export type ConceptPaperEdge = {
  readonly __typename?: 'ConceptPaperEdge';
  /** 0 to 1: how sure the extractor is that the paper names this concept. */
  readonly confidence: Scalars['Float']['output'];
  /** Place of the paper in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The paper is about it, proposes it or evaluates on it. */
  readonly isCore: Scalars['Boolean']['output'];
  /** The kind that this paper's text gives it. */
  readonly kind: ConceptKind;
  /** Every place where this paper names it, in order of appearance. */
  readonly mentions: ReadonlyArray<Mention>;
  /** The name this paper uses most plainly for the concept. */
  readonly name: Scalars['String']['output'];
  /** The paper. */
  readonly node: Paper;
  /** What this paper does with it. */
  readonly role: ConceptRole;
};

/** A concept as a decision speaks of it, whether or not it is one now. */
export type ConceptReference = {
  readonly __typename?: 'ConceptReference';
  /** The concept of this id now, or the one that it became a part of. Null when no paper speaks of either. */
  readonly concept?: Maybe<Concept>;
  /** The global id that the decision speaks of. */
  readonly id: Scalars['ID']['output'];
  /** The id in letters, e.g. `visualtransformer`, which `concept(slug:)` finds too. */
  readonly slug: Scalars['String']['output'];
};

/** REJECT: it is no concept. */
export type ConceptRejection = {
  readonly __typename?: 'ConceptRejection';
  /** What is none. */
  readonly concept: ConceptReference;
};

/** A page of typed relations of one concept. */
export type ConceptRelationConnection = {
  readonly __typename?: 'ConceptRelationConnection';
  /** The relations with their proof. */
  readonly edges: ReadonlyArray<ConceptRelationEdge>;
  /** The other concepts alone; one that stands in two relations comes twice. */
  readonly nodes: ReadonlyArray<Concept>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of relations in the whole list, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A typed relation of the concept that was asked to another one. */
export type ConceptRelationEdge = {
  readonly __typename?: 'ConceptRelationEdge';
  /** Place of the relation in the list. */
  readonly cursor: Scalars['String']['output'];
  /** Which way to read the type. */
  readonly direction: RelationDirection;
  /** Sentences that state it, surest first; `support` says in how many papers there are. */
  readonly evidence: ReadonlyArray<RelationEvidence>;
  /** The other concept. */
  readonly node: Concept;
  /** Number of papers that state it. */
  readonly support: Scalars['Int']['output'];
  /** How they stand to each other. */
  readonly type: RelationType;
};


/** A typed relation of the concept that was asked to another one. */
export type ConceptRelationEdgeEvidenceArgs = {
  first: Scalars['Int']['input'];
};

/** RENAME: the concept is shown under the name. */
export type ConceptRenaming = {
  readonly __typename?: 'ConceptRenaming';
  /** The concept. */
  readonly concept: ConceptReference;
  /** The name, as it is shown. */
  readonly name: Scalars['String']['output'];
};

/** RETYPE: the concept is of the kind. */
export type ConceptRetyping = {
  readonly __typename?: 'ConceptRetyping';
  /** The concept. */
  readonly concept: ConceptReference;
  /** The kind. */
  readonly kind: ConceptKind;
};

/** What a paper does with a concept. */
export type ConceptRole =
  /** Works on it as its problem. */
  | 'ADDRESSES'
  /** Compares itself with it. */
  | 'COMPARES_WITH'
  /** Measures results on it. */
  | 'EVALUATES_ON'
  /** Reports it as a measure. */
  | 'MEASURES'
  /** Names it without any of these. */
  | 'MENTIONS'
  /** Introduces it. */
  | 'PROPOSES'
  /** Builds on it or applies it. */
  | 'USES';

/**
 * SPLIT: what papers call `concept` is `into` where they give it one of the kinds and hold one of the words; an empty list
 * demands nothing.
 */
export type ConceptSplit = {
  readonly __typename?: 'ConceptSplit';
  /** The concept whose name was used for two things. */
  readonly concept: ConceptReference;
  /** The other thing. */
  readonly into: ConceptReference;
  /** Kinds that papers give the other thing. */
  readonly kinds: ReadonlyArray<ConceptKind>;
  /** Name under which the other thing is shown. */
  readonly name: Scalars['String']['output'];
  /** Words or phrases that papers on the other thing use. */
  readonly words: ReadonlyArray<Scalars['String']['output']>;
};

/** Restricts concepts. Parts are joined by AND; an absent or null part restricts nothing. */
export type ConceptWhere = {
  /** Its kind. */
  readonly kind?: InputMaybe<ConceptKindWhere>;
  /** At least so many papers speak of it. */
  readonly minPapers?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Words that its name and aliases together must all contain. Case, accents and plural do not matter. At most 500
   * characters. A blank text restricts nothing; one without any word, such as an emoji, lets nothing through.
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a mutation. */
export type CurationPayload = {
  readonly __typename?: 'CurationPayload';
  /** The concept that it was about, as it is now. Null when no paper speaks of it any more, and when nothing was decided. */
  readonly concept?: Maybe<Concept>;
  /** What was recorded. Null when `userErrors` says why nothing was. */
  readonly decision?: Maybe<Decision>;
  /** Number of stored papers that are linked otherwise because of it. */
  readonly papersRelinked: Scalars['Int']['output'];
  /** Why nothing was decided; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Why a curator's request was not carried out. */
export type CurationProblem =
  /** A split without a kind or a word to part by. */
  | 'BAD_CRITERIA'
  /** A name without a letter or digit, one that the concept does not bear, or the one that it is known by. */
  | 'BAD_NAME'
  /** Nothing would change: both are one concept already, the name has the meaning asked for, or no paper would be linked otherwise. */
  | 'NOTHING_TO_DO'
  /** No reason was given. */
  | 'NO_REASON'
  /** No paper speaks of the concept, since it was rejected or for another reason, or the id is none of a concept. */
  | 'UNKNOWN_CONCEPT'
  /** No decision has this id, or it stands undone. */
  | 'UNKNOWN_DECISION';

/** How much of a date its source gave. */
export type DatePrecision =
  /** The day is known. */
  | 'DAY'
  /** The month is known. */
  | 'MONTH'
  /** Only the year is known. */
  | 'YEAR';

/** A range of days, both ends included. An absent or null end is open. */
export type DateRange = {
  /** First day. */
  readonly gte?: InputMaybe<Scalars['Date']['input']>;
  /** Last day. */
  readonly lte?: InputMaybe<Scalars['Date']['input']>;
};

/** An event of curation. Events are only ever added, travel with an export, and hold for papers that come later. */
export type Decision = Node & {
  readonly __typename?: 'Decision';
  /** Who decided. */
  readonly actor: Scalars['String']['output'];
  /** When. */
  readonly decidedAt: Scalars['DateTime']['output'];
  /** Opaque global id. */
  readonly id: Scalars['ID']['output'];
  /** What was decided, in full. */
  readonly matter: DecisionMatter;
  /** Why, in the curator's words. */
  readonly reason: Scalars['String']['output'];
  /** What was decided, in a word. */
  readonly type: DecisionType;
  /** The undoing by which it is void. Null when it stands. */
  readonly undoneBy?: Maybe<Decision>;
};

/** A page of decisions. */
export type DecisionConnection = {
  readonly __typename?: 'DecisionConnection';
  /** The decisions with their cursors. */
  readonly edges: ReadonlyArray<DecisionEdge>;
  /** The decisions alone. */
  readonly nodes: ReadonlyArray<Decision>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of decisions in the whole list, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A decision in a list of decisions. */
export type DecisionEdge = {
  readonly __typename?: 'DecisionEdge';
  /** Place of the decision in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The decision. */
  readonly node: Decision;
};

/** What was decided, by type of decision. */
export type DecisionMatter = ConceptAcceptance | ConceptMerge | ConceptRejection | ConceptRenaming | ConceptRetyping | ConceptSplit | DecisionUndoing | NameAssignment | NameSeparation;

/** What a curator can decide. */
export type DecisionType =
  /** Something is a concept after all. */
  | 'ACCEPT'
  /** A name means a concept. */
  | 'ALIAS'
  /** A name is a concept of its own. */
  | 'KEEP_APART'
  /** Two concepts are one. */
  | 'MERGE'
  /** Something is no concept. */
  | 'REJECT'
  /** A concept is shown under a name. */
  | 'RENAME'
  /** A concept is of a kind. */
  | 'RETYPE'
  /** Some uses of a name are another concept. */
  | 'SPLIT'
  /** A decision is void. */
  | 'UNDO';

/** UNDO: the decision is void. */
export type DecisionUndoing = {
  readonly __typename?: 'DecisionUndoing';
  /** The decision that is void. Null when the graph does not hold it: it was left out when decisions were brought in from elsewhere. */
  readonly decision?: Maybe<Decision>;
};

/** Restricts decisions. Parts are joined by AND; an absent or null part restricts nothing. */
export type DecisionWhere = {
  /** It speaks of the concept under this global id, on either side; an undoing speaks of what it undoes. */
  readonly concept?: InputMaybe<Scalars['ID']['input']>;
  /** True: only those that stand. False: only those that were undone. */
  readonly isInForce?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its type is one of these. */
  readonly types?: InputMaybe<ReadonlyArray<DecisionType>>;
};

/** Which end of an order comes first. */
export type Direction =
  /** Smallest, earliest or first in the alphabet first. */
  | 'ASC'
  /** Largest, latest or last in the alphabet first. */
  | 'DESC';

/**
 * Every `extensions.code` that an error in an answer of this API can carry. No field returns it; it is here so that
 * generated clients can branch on it. Messages are for people and may change; codes do not.
 */
export type ErrorCode =
  /** The request is not a GraphQL request this server understands, its body cannot be read, or its address is none of the API's. Nothing was run. */
  | 'BAD_REQUEST'
  /** An argument has a value that is not allowed. `extensions.argument` names it, `extensions.allowed` says what is. */
  | 'BAD_USER_INPUT'
  /** This server takes no mutations from anyone. */
  | 'FORBIDDEN'
  /** The document is not GraphQL. `locations` says where; a document of too many tokens ends here too. */
  | 'GRAPHQL_PARSE_FAILED'
  /** The document asks for something that this schema does not have. `locations` says where. */
  | 'GRAPHQL_VALIDATION_FAILED'
  /** Others changed the graph while this answer was made. A mutation that fails so has changed nothing. Ask again. */
  | 'GRAPH_CHANGED'
  /** A fault in the server. `extensions.requestId` finds it in the server's log. */
  | 'INTERNAL_SERVER_ERROR'
  /** A cursor was not made by this server, or belongs to a list in another order. `extensions.argument` names the argument. */
  | 'INVALID_CURSOR'
  /** The document has several operations and `operationName` picks none, or it has no query. */
  | 'OPERATION_RESOLUTION_FAILURE'
  /** The server does not keep documents by hash; send the document itself. */
  | 'PERSISTED_QUERY_NOT_SUPPORTED'
  /** Fields, lists or brackets are nested too deep. `extensions` holds what was `measured`, its `found` value and the `maximum`. */
  | 'QUERY_TOO_DEEP'
  /** The operation asks for too many nodes, fields or aliases. `extensions` holds what was `measured`, its `found` value and the `maximum`. */
  | 'QUERY_TOO_EXPENSIVE'
  /** The database cannot answer now. Ask again later; the HTTP status is 503 when the answer has no data. */
  | 'STORE_UNAVAILABLE'
  /** The database answered with something that this program cannot read. Asking again does not help; tell the operator. */
  | 'STORE_UNREADABLE'
  /** Mutations are for whoever has the server's token: the request carries none, or another one. */
  | 'UNAUTHENTICATED';

/** The error rate of one version of the extractor. */
export type ExtractionQuality = {
  readonly __typename?: 'ExtractionQuality';
  /** What `minConfidence` is worth: how precise the concepts at or above a confidence are. */
  readonly calibration: ReadonlyArray<CalibrationPoint>;
  /** Share of the concepts that a paper is about which were found, 0 to 1. */
  readonly coreRecall: Scalars['Float']['output'];
  /** Version of the extractor that was measured; compare it with `Paper.extractor`. */
  readonly extractor: Scalars['String']['output'];
  /** The papers it was measured on. */
  readonly gold: GoldStandard;
  /** By the kind of the concept, names exact. */
  readonly kinds: ReadonlyArray<KindQuality>;
  /** Typed relations between concepts, end to end: both ends found, and the type right. */
  readonly relations: QualityScore;
  /** By the role, over the concepts that were found. */
  readonly roles: ReadonlyArray<RoleQuality>;
  /** Concepts found under an exact name and with a kind that a reader gave. */
  readonly typed: QualityScore;
  /** Concepts found under an exact name, whatever their kind. */
  readonly untyped: QualityScore;
};

/** The papers that one version of the extractor read. */
export type ExtractionRun = {
  readonly __typename?: 'ExtractionRun';
  /** Version of code and model. */
  readonly extractor: Scalars['String']['output'];
  /** When it was last used. */
  readonly lastIngestAt: Scalars['DateTime']['output'];
  /** Number of papers that it read. */
  readonly papers: Scalars['Int']['output'];
};

/** Papers whose concepts people marked. */
export type GoldStandard = {
  readonly __typename?: 'GoldStandard';
  /** Name of the set. */
  readonly name: Scalars['String']['output'];
  /** Number of papers. */
  readonly papers: Scalars['Int']['output'];
  /** Changes whenever a paper or a mark of the set does. */
  readonly version: Scalars['String']['output'];
};

/** The quality of one kind of concept. */
export type KindQuality = {
  readonly __typename?: 'KindQuality';
  /** The kind. */
  readonly kind: ConceptKind;
  /** Its score. */
  readonly score: QualityScore;
};

/** Restricts links between papers and concepts. Parts are joined by AND; an absent or null part restricts nothing. */
export type LinkWhere = {
  /** The kind that the paper's own text gives the concept is one of these. */
  readonly kinds?: InputMaybe<ReadonlyArray<ConceptKind>>;
  /** Confidence of the link is at least this, 0 to 1. */
  readonly minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** What the paper does with the concept is one of these. */
  readonly roles?: InputMaybe<ReadonlyArray<ConceptRole>>;
};

/** One appearance of a paper on a page or feed. */
export type Listing = {
  readonly __typename?: 'Listing';
  /** Day of the page. Null when the page does not say the year. */
  readonly listedAt?: Maybe<Scalars['Date']['output']>;
  /** Place on the page, from 1. */
  readonly rank: Scalars['Int']['output'];
  /** Name of the page or feed. */
  readonly source: Scalars['String']['output'];
  /** Upvotes shown there then. Null when none were shown. */
  readonly upvotes?: Maybe<Scalars['Int']['output']>;
};

/**
 * One place where a paper names a concept. Offsets are in UTF-16 units, as JavaScript counts:
 * `text.slice(start, end) === surface`, where text is the paper's `title` or `abstract` according to `field`.
 */
export type Mention = {
  readonly __typename?: 'Mention';
  /** 0 to 1: how sure the extractor is of this place. */
  readonly confidence: Scalars['Float']['output'];
  /** Character after the last. */
  readonly end: Scalars['Int']['output'];
  /** The text that the offsets count in. */
  readonly field: TextField;
  /** The kind that this place gives the concept. */
  readonly kind: ConceptKind;
  /** The rule or model that found it. */
  readonly rule: Scalars['String']['output'];
  /** The sentence around it, exactly as written. */
  readonly sentence: Scalars['String']['output'];
  /** Character after the last of the sentence in the same text. */
  readonly sentenceEnd: Scalars['Int']['output'];
  /** First character of the sentence in the same text. */
  readonly sentenceStart: Scalars['Int']['output'];
  /** First character. */
  readonly start: Scalars['Int']['output'];
  /** The words, exactly as written. */
  readonly surface: Scalars['String']['output'];
};

/** Two concepts that are one. Ids of merged concepts stand for their survivors, here and in all inputs of curation. */
export type MergeConceptsInput = {
  /** Who decides, as the ledger is to show it; at most 200 characters. */
  readonly actor: Scalars['String']['input'];
  /** Global id of the concept that becomes a part of the other. */
  readonly concept: Scalars['ID']['input'];
  /** Global id of the concept that stays. */
  readonly into: Scalars['ID']['input'];
  /** Why, in a sentence for whoever reads the ledger; at most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/**
 * What a curator may change. Papers stay as they are; what they speak of is concluded anew, so decisions hold for papers
 * that come later, and each can be undone.
 *
 * The server refuses every mutation unless it was started with PAPERGRAPH_ADMIN_TOKEN (else the error FORBIDDEN) and the
 * request carries it as `Authorization: Bearer ...` (else UNAUTHENTICATED). What a curator can expect to go wrong, such as a
 * concept that is not there, comes as `userErrors`; then nothing was changed.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** A rejected concept is one after all. Null when an error says that it failed. */
  readonly acceptConcept?: Maybe<CurationPayload>;
  /** A name means the concept wherever papers use it without saying what they mean by it; a paper that spells the name out otherwise stays as it is. The concept keeps the name it is shown under. Null when an error says that it failed. */
  readonly addAlias?: Maybe<CurationPayload>;
  /** Two concepts are one: `concept` becomes a part of `into`, under whose id and name both are found. A split that parted the two ends. Null when an error says that it failed. */
  readonly mergeConcepts?: Maybe<CurationPayload>;
  /** It is no concept: papers that name it lose their link to it. Null when an error says that it failed. */
  readonly rejectConcept?: Maybe<CurationPayload>;
  /** The concept is shown under another name. Its id stays. Null when an error says that it failed. */
  readonly renameConcept?: Maybe<CurationPayload>;
  /** The concept is of another kind. Its id stays. Null when an error says that it failed. */
  readonly retypeConcept?: Maybe<CurationPayload>;
  /** Some papers mean another thing by the concept's name, which becomes a concept of its own. Null when an error says that it failed. */
  readonly splitConcept?: Maybe<CurationPayload>;
  /** A decision is void; of an undoing, what it undid stands again. Null when an error says that it failed. */
  readonly undoDecision?: Maybe<CurationPayload>;
  /** A name of the concept is a concept of its own, also in papers that call the concept by both names. Null when an error says that it failed. */
  readonly unmergeConcept?: Maybe<CurationPayload>;
};


/**
 * What a curator may change. Papers stay as they are; what they speak of is concluded anew, so decisions hold for papers
 * that come later, and each can be undone.
 *
 * The server refuses every mutation unless it was started with PAPERGRAPH_ADMIN_TOKEN (else the error FORBIDDEN) and the
 * request carries it as `Authorization: Bearer ...` (else UNAUTHENTICATED). What a curator can expect to go wrong, such as a
 * concept that is not there, comes as `userErrors`; then nothing was changed.
 */
export type MutationAcceptConceptArgs = {
  input: AcceptConceptInput;
};


/**
 * What a curator may change. Papers stay as they are; what they speak of is concluded anew, so decisions hold for papers
 * that come later, and each can be undone.
 *
 * The server refuses every mutation unless it was started with PAPERGRAPH_ADMIN_TOKEN (else the error FORBIDDEN) and the
 * request carries it as `Authorization: Bearer ...` (else UNAUTHENTICATED). What a curator can expect to go wrong, such as a
 * concept that is not there, comes as `userErrors`; then nothing was changed.
 */
export type MutationAddAliasArgs = {
  input: AddAliasInput;
};


/**
 * What a curator may change. Papers stay as they are; what they speak of is concluded anew, so decisions hold for papers
 * that come later, and each can be undone.
 *
 * The server refuses every mutation unless it was started with PAPERGRAPH_ADMIN_TOKEN (else the error FORBIDDEN) and the
 * request carries it as `Authorization: Bearer ...` (else UNAUTHENTICATED). What a curator can expect to go wrong, such as a
 * concept that is not there, comes as `userErrors`; then nothing was changed.
 */
export type MutationMergeConceptsArgs = {
  input: MergeConceptsInput;
};


/**
 * What a curator may change. Papers stay as they are; what they speak of is concluded anew, so decisions hold for papers
 * that come later, and each can be undone.
 *
 * The server refuses every mutation unless it was started with PAPERGRAPH_ADMIN_TOKEN (else the error FORBIDDEN) and the
 * request carries it as `Authorization: Bearer ...` (else UNAUTHENTICATED). What a curator can expect to go wrong, such as a
 * concept that is not there, comes as `userErrors`; then nothing was changed.
 */
export type MutationRejectConceptArgs = {
  input: RejectConceptInput;
};


/**
 * What a curator may change. Papers stay as they are; what they speak of is concluded anew, so decisions hold for papers
 * that come later, and each can be undone.
 *
 * The server refuses every mutation unless it was started with PAPERGRAPH_ADMIN_TOKEN (else the error FORBIDDEN) and the
 * request carries it as `Authorization: Bearer ...` (else UNAUTHENTICATED). What a curator can expect to go wrong, such as a
 * concept that is not there, comes as `userErrors`; then nothing was changed.
 */
export type MutationRenameConceptArgs = {
  input: RenameConceptInput;
};


/**
 * What a curator may change. Papers stay as they are; what they speak of is concluded anew, so decisions hold for papers
 * that come later, and each can be undone.
 *
 * The server refuses every mutation unless it was started with PAPERGRAPH_ADMIN_TOKEN (else the error FORBIDDEN) and the
 * request carries it as `Authorization: Bearer ...` (else UNAUTHENTICATED). What a curator can expect to go wrong, such as a
 * concept that is not there, comes as `userErrors`; then nothing was changed.
 */
export type MutationRetypeConceptArgs = {
  input: RetypeConceptInput;
};


/**
 * What a curator may change. Papers stay as they are; what they speak of is concluded anew, so decisions hold for papers
 * that come later, and each can be undone.
 *
 * The server refuses every mutation unless it was started with PAPERGRAPH_ADMIN_TOKEN (else the error FORBIDDEN) and the
 * request carries it as `Authorization: Bearer ...` (else UNAUTHENTICATED). What a curator can expect to go wrong, such as a
 * concept that is not there, comes as `userErrors`; then nothing was changed.
 */
export type MutationSplitConceptArgs = {
  input: SplitConceptInput;
};


/**
 * What a curator may change. Papers stay as they are; what they speak of is concluded anew, so decisions hold for papers
 * that come later, and each can be undone.
 *
 * The server refuses every mutation unless it was started with PAPERGRAPH_ADMIN_TOKEN (else the error FORBIDDEN) and the
 * request carries it as `Authorization: Bearer ...` (else UNAUTHENTICATED). What a curator can expect to go wrong, such as a
 * concept that is not there, comes as `userErrors`; then nothing was changed.
 */
export type MutationUndoDecisionArgs = {
  input: UndoDecisionInput;
};


/**
 * What a curator may change. Papers stay as they are; what they speak of is concluded anew, so decisions hold for papers
 * that come later, and each can be undone.
 *
 * The server refuses every mutation unless it was started with PAPERGRAPH_ADMIN_TOKEN (else the error FORBIDDEN) and the
 * request carries it as `Authorization: Bearer ...` (else UNAUTHENTICATED). What a curator can expect to go wrong, such as a
 * concept that is not there, comes as `userErrors`; then nothing was changed.
 */
export type MutationUnmergeConceptArgs = {
  input: UnmergeConceptInput;
};

/** ALIAS: the name means the concept. */
export type NameAssignment = {
  readonly __typename?: 'NameAssignment';
  /** The concept. */
  readonly concept: ConceptReference;
  /** The name, in one spelling. */
  readonly name: Scalars['String']['output'];
};

/** What a rule rests on in one paper. */
export type NameEvidence = {
  readonly __typename?: 'NameEvidence';
  /** The paper. */
  readonly paper: Paper;
  /** The sentence in which the paper uses the name. Null when it is not one sentence that shows it. */
  readonly sentence?: Maybe<Sentence>;
  /** The two names, the senses or the counts, in words. */
  readonly text: Scalars['String']['output'];
};

/** KEEP_APART: the name is a concept of its own. */
export type NameSeparation = {
  readonly __typename?: 'NameSeparation';
  /** The name, as the concept that it is by itself. */
  readonly concept: ConceptReference;
};

/** Anything with a global id. */
export type Node = {
  /** Opaque and stable: the same thing keeps it over restarts, repeated ingests and kinds of store. */
  readonly id: Scalars['ID']['output'];
};

/** Where a page of a connection stands in its list. The cursors are null when the page is empty. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last item of the page; pass it as `after` for the page after. Null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** There are items after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** There are items before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item of the page; pass it as `before` for the page before. Null when the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A research paper: its title, its abstract and what they speak of. */
export type Paper = Node & {
  readonly __typename?: 'Paper';
  /** Exactly as the source gave it; empty when the source gave none. `Mention` offsets with field ABSTRACT count in this text. */
  readonly abstract: Scalars['String']['output'];
  /** The abstract for display: LaTeX remnants resolved, links taken out (see `codeUrls`). */
  readonly abstractText: Scalars['String']['output'];
  /** arXiv id without version. Null when the source gave none. */
  readonly arxivId?: Maybe<Scalars['String']['output']>;
  /** Names as the source gave them, in its order. Empty when it gave none; persons are not told apart. */
  readonly authors: ReadonlyArray<Scalars['String']['output']>;
  /** Subject categories, e.g. `cs.CL`. Empty when the source gave none. */
  readonly categories: ReadonlyArray<Scalars['String']['output']>;
  /** Repositories and project pages that the record or the abstract names, in order of appearance. */
  readonly codeUrls: ReadonlyArray<Scalars['URL']['output']>;
  /** What the paper speaks of: what it is about first, then by confidence. */
  readonly concepts: PaperConceptConnection;
  /** DOI in lower case. Null when the source gave none. */
  readonly doi?: Maybe<Scalars['String']['output']>;
  /** Version of the extractor that read this paper. */
  readonly extractor: Scalars['String']['output'];
  /** Opaque global id, made from the arXiv id, else the DOI, else title, first author and year. */
  readonly id: Scalars['ID']['output'];
  /** Where and when it was seen, earliest first, unknown days before all others. Empty when it came from a plain file. */
  readonly listings: ReadonlyArray<Listing>;
  /** First day of the date of publication. Null when the source gave no date. */
  readonly publishedAt?: Maybe<Scalars['Date']['output']>;
  /** How much of the date the source gave: of `2017-06`, `publishedAt` is the first of June and this is MONTH. Null when there is no date. */
  readonly publishedPrecision?: Maybe<DatePrecision>;
  /** The record's own id in the file it came from, which does not identify the paper. A record without one has the paper's key here. */
  readonly recordId: Scalars['String']['output'];
  /** Exactly as the source gave it. `Mention` offsets with field TITLE count in this text. */
  readonly title: Scalars['String']['output'];
  /** The title for display: LaTeX remnants resolved. */
  readonly titleText: Scalars['String']['output'];
  /** Upvotes at the time of the last ingest. Null when the source shows none. */
  readonly upvotes?: Maybe<Scalars['Int']['output']>;
  /** Page of the paper on the web. Null when the source gave none. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** Where it appeared, as the source wrote it. Null when the source gave none. */
  readonly venue?: Maybe<Scalars['String']['output']>;
};


/** A research paper: its title, its abstract and what they speak of. */
export type PaperConceptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkWhere>;
};

/** A page of the concepts of one paper. */
export type PaperConceptConnection = {
  readonly __typename?: 'PaperConceptConnection';
  /** The links with their proof. */
  readonly edges: ReadonlyArray<PaperConceptEdge>;
  /** The concepts alone. */
  readonly nodes: ReadonlyArray<Concept>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of concepts in the whole list, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A paper's link to a concept: what this paper says of it, and where. */
export type PaperConceptEdge = {
  readonly __typename?: 'PaperConceptEdge';
  /** Other names this paper uses for it. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** 0 to 1: how sure the extractor is that the paper names this concept. */
  readonly confidence: Scalars['Float']['output'];
  /** Place of the link in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The paper is about it, proposes it or evaluates on it. */
  readonly isCore: Scalars['Boolean']['output'];
  /** The kind that this paper's text gives it. */
  readonly kind: ConceptKind;
  /** Every place where this paper names it, in order of appearance. */
  readonly mentions: ReadonlyArray<Mention>;
  /** The name this paper uses most plainly for it. */
  readonly name: Scalars['String']['output'];
  /** The concept, as all papers together describe it. */
  readonly node: Concept;
  /** Why a name in this paper became this concept. */
  readonly resolution: Resolution;
  /** What this paper does with it. */
  readonly role: ConceptRole;
};

/**
 * Restricts papers by the concepts they mention; the id of a concept that became a part of another one stands for that one,
 * ids of concepts that the graph does not hold match no paper. An empty `some` lets no paper through, an empty `all` or
 * `none` lets every paper through.
 */
export type PaperConceptsWhere = {
  /** Mentions each of these. */
  readonly all?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Mentions none of these. */
  readonly none?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Mentions at least one of these. */
  readonly some?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A page of papers. */
export type PaperConnection = {
  readonly __typename?: 'PaperConnection';
  /** The papers with their cursors. */
  readonly edges: ReadonlyArray<PaperEdge>;
  /** The papers alone. */
  readonly nodes: ReadonlyArray<Paper>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of papers in the whole list, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A paper in a list of papers. */
export type PaperEdge = {
  readonly __typename?: 'PaperEdge';
  /** Place of the paper in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The paper. */
  readonly node: Paper;
};

/** An order of papers; papers that are equal in it come by a hidden key, so that every list has one order. */
export type PaperOrder = {
  /** Which end first. */
  readonly direction: Direction;
  /** What to order by. */
  readonly field: PaperOrderField;
};

/** What papers can be ordered by. */
export type PaperOrderField =
  /** First day of the date of publication; a paper without a date counts as the oldest. */
  | 'PUBLISHED_AT'
  /** The title without case, marks and leading article. */
  | 'TITLE';

/** Restricts papers. Parts are joined by AND; an absent or null part restricts nothing. */
export type PaperWhere = {
  /** What it speaks of. */
  readonly concepts?: InputMaybe<PaperConceptsWhere>;
  /** When it was published. A paper without a date is outside every range. */
  readonly publishedAt?: InputMaybe<DateRange>;
  /** Name of a page or feed that listed it, exactly, e.g. `Trending Papers`. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /**
   * Words that title and abstract together must all contain, in any order. Case, accents and plural do not matter. At most 500
   * characters. A blank text restricts nothing; one without any word, such as an emoji, lets nothing through.
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Precision, recall and their harmonic mean, each 0 to 1. */
export type QualityScore = {
  readonly __typename?: 'QualityScore';
  /** Harmonic mean of precision and recall. */
  readonly f1: Scalars['Float']['output'];
  /** Number of items that people marked. */
  readonly gold: Scalars['Int']['output'];
  /** Share of what was extracted that is right. */
  readonly precision: Scalars['Float']['output'];
  /** Share of what is there that was extracted. */
  readonly recall: Scalars['Float']['output'];
};

/** Everything that can be asked. Reading changes nothing; papers come in by the command line, curators use `Mutation`. */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * One concept, by exactly one of the arguments, or null when no paper speaks of it. An id or slug of a concept that became
   * a part of another one finds that one, which says so in `mergedFrom`.
   */
  readonly concept?: Maybe<Concept>;
  /** All concepts that the filter lets through. */
  readonly concepts: ConceptConnection;
  /** What curators decided, newest first: every decision ever recorded, also those that were undone since. */
  readonly decisions: DecisionConnection;
  /**
   * How often the extractor is right, measured on papers that people marked and that it did not learn from. Null when this
   * installation carries no measurement.
   */
  readonly extractionQuality?: Maybe<ExtractionQuality>;
  /**
   * The thing with this global id, or null when there is none: it never was, or no paper speaks of it any more. The id of a
   * concept that became a part of another one finds that one, which says so in `Concept.mergedFrom`.
   */
  readonly node?: Maybe<Node>;
  /** The things with these global ids: as many as were asked for, in the same order, null for a miss. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** One paper, by exactly one of the arguments, or null when the graph does not hold it. */
  readonly paper?: Maybe<Paper>;
  /** All papers that the filter lets through. */
  readonly papers: PaperConnection;
  /**
   * Papers and concepts whose texts contain every word of the query, best first; the last word may be the beginning of
   * one, so it serves a search box while the user types. A text without any word finds nothing.
   */
  readonly search: ReadonlyArray<SearchHit>;
  /** What the graph holds. */
  readonly stats: Stats;
};


/** Everything that can be asked. Reading changes nothing; papers come in by the command line, curators use `Mutation`. */
export type QueryConceptArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. Reading changes nothing; papers come in by the command line, curators use `Mutation`. */
export type QueryConceptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: ConceptOrder;
  where?: InputMaybe<ConceptWhere>;
};


/** Everything that can be asked. Reading changes nothing; papers come in by the command line, curators use `Mutation`. */
export type QueryDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<DecisionWhere>;
};


/** Everything that can be asked. Reading changes nothing; papers come in by the command line, curators use `Mutation`. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. Reading changes nothing; papers come in by the command line, curators use `Mutation`. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Everything that can be asked. Reading changes nothing; papers come in by the command line, curators use `Mutation`. */
export type QueryPaperArgs = {
  arxivId?: InputMaybe<Scalars['String']['input']>;
  doi?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be asked. Reading changes nothing; papers come in by the command line, curators use `Mutation`. */
export type QueryPapersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: PaperOrder;
  where?: InputMaybe<PaperWhere>;
};


/** Everything that can be asked. Reading changes nothing; papers come in by the command line, curators use `Mutation`. */
export type QuerySearchArgs = {
  first: Scalars['Int']['input'];
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<SearchType>>;
};

/** Something that is no concept. */
export type RejectConceptInput = {
  /** Who decides, as the ledger is to show it; at most 200 characters. */
  readonly actor: Scalars['String']['input'];
  /** Global id of the concept. */
  readonly concept: Scalars['ID']['input'];
  /** Why, in a sentence for whoever reads the ledger; at most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** A page of related concepts. */
export type RelatedConceptConnection = {
  readonly __typename?: 'RelatedConceptConnection';
  /** The concepts with the figures of the association. */
  readonly edges: ReadonlyArray<RelatedConceptEdge>;
  /** The concepts alone. */
  readonly nodes: ReadonlyArray<Concept>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of concepts in the whole list, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How strongly two concepts occur together. */
export type RelatedConceptEdge = {
  readonly __typename?: 'RelatedConceptEdge';
  /** Place of the concept in the list. */
  readonly cursor: Scalars['String']['output'];
  /** Papers that speak of both, as a share of the papers that speak of either, 0 to 1. */
  readonly jaccard: Scalars['Float']['output'];
  /** The other concept. */
  readonly node: Concept;
  /** Normalised pointwise mutual information, -1 (never together) over 0 (as by chance) to 1 (only together). Take it with `papers`: few papers make it swing. */
  readonly npmi: Scalars['Float']['output'];
  /** Number of papers that speak of both. */
  readonly papers: Scalars['Int']['output'];
};

/** What related concepts are ordered by, strongest first. */
export type RelatedConceptOrder =
  /** Normalised pointwise mutual information: how much more often the two meet than chance would have it. */
  | 'NPMI'
  /** Number of papers that speak of both. */
  | 'PAPERS';

/** Restricts related concepts. Parts are joined by AND; an absent or null part restricts nothing. */
export type RelatedConceptWhere = {
  /** The kind of the other concept is one of these. */
  readonly kinds?: InputMaybe<ReadonlyArray<ConceptKind>>;
  /** At least so many papers speak of both; 1 when absent. Small counts make chance look like association. */
  readonly minPapers?: InputMaybe<Scalars['Int']['input']>;
};

/** On which side of a relation the concept stands that was asked. */
export type RelationDirection =
  /** The other TYPE this concept. */
  | 'INCOMING'
  /** This concept TYPE the other. */
  | 'OUTGOING'
  /** Both sides are alike. */
  | 'UNDIRECTED';

/** A sentence that states a relation. */
export type RelationEvidence = {
  readonly __typename?: 'RelationEvidence';
  /** 0 to 1: how sure the extractor is that the sentence states it. */
  readonly confidence: Scalars['Float']['output'];
  /** The text that the offsets count in. */
  readonly field: TextField;
  /** The paper that says it. */
  readonly paper: Paper;
  /** The sentence, exactly as written. */
  readonly sentence: Scalars['String']['output'];
  /** Character after the last of the sentence, likewise. */
  readonly sentenceEnd: Scalars['Int']['output'];
  /** First character of the sentence, in UTF-16 units of `Paper.title` or `Paper.abstract`. */
  readonly sentenceStart: Scalars['Int']['output'];
  /** The words that state it, as written, e.g. `evaluated on`. Null when it was inferred from the sentence as a whole. */
  readonly trigger?: Maybe<Scalars['String']['output']>;
};

/** How one concept stands to another, as a text says it or their names show: `from TYPE to`. */
export type RelationType =
  /** The two are compared; without direction. */
  | 'COMPARED_WITH'
  /** A method is evaluated on a data set. */
  | 'EVALUATED_ON'
  /** One is a kind of the other. */
  | 'IS_A'
  /** One is a part of the other. */
  | 'PART_OF'
  /** A method is used for a task, or within another method. */
  | 'USED_FOR'
  /** One is a version, size or edition of the other: their names show it, where a paper speaks of both. */
  | 'VARIANT_OF';

/** Restricts typed relations; an absent or null part restricts nothing. */
export type RelationWhere = {
  /** Only statements of at least this confidence, 0 to 1; a relation without one is left out, and its support counts the others alone. */
  readonly minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Its type is one of these. */
  readonly types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** Another name to show a concept under. */
export type RenameConceptInput = {
  /** Who decides, as the ledger is to show it; at most 200 characters. */
  readonly actor: Scalars['String']['input'];
  /** Global id of the concept. */
  readonly concept: Scalars['ID']['input'];
  /** The name, as it is to be shown; at most 500 characters. */
  readonly name: Scalars['String']['input'];
  /** Why, in a sentence for whoever reads the ledger; at most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Why a name in a paper became a concept of the graph. */
export type Resolution = {
  readonly __typename?: 'Resolution';
  /** The surfaces or the sentence that the rule rests on; empty when the name itself is the reason. */
  readonly evidence: Scalars['String']['output'];
  /** The rule that decided, e.g. `folded-name` or `abbreviation`. */
  readonly rule: Scalars['String']['output'];
};

/** Another kind of a concept. */
export type RetypeConceptInput = {
  /** Who decides, as the ledger is to show it; at most 200 characters. */
  readonly actor: Scalars['String']['input'];
  /** Global id of the concept. */
  readonly concept: Scalars['ID']['input'];
  /** The kind it is of, whatever papers say. */
  readonly kind: ConceptKind;
  /** Why, in a sentence for whoever reads the ledger; at most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** The quality of one role. */
export type RoleQuality = {
  readonly __typename?: 'RoleQuality';
  /** The role. */
  readonly role: ConceptRole;
  /** Its score. */
  readonly score: QualityScore;
};

/** The texts that a search reads. */
export type SearchField =
  /** `Paper.abstractText`. */
  | 'ABSTRACT'
  /** One of `Concept.aliases`. */
  | 'ALIAS'
  /** `Concept.name`. */
  | 'NAME'
  /** `Paper.titleText`. */
  | 'TITLE';

/** The places of a query's words in one text. */
export type SearchHighlight = {
  readonly __typename?: 'SearchHighlight';
  /** Which text. */
  readonly field: SearchField;
  /** The places, in order, without overlap. */
  readonly ranges: ReadonlyArray<TextRange>;
  /** The whole text, as displayed. */
  readonly text: Scalars['String']['output'];
};

/** Something found, and why. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** Where the words of the query stand in the texts of the hit. */
  readonly highlights: ReadonlyArray<SearchHighlight>;
  /** What was found. */
  readonly node: SearchResult;
  /** 0 to 1, 1 being best; comparable within one answer only. */
  readonly score: Scalars['Float']['output'];
};

/** Something that a search can find. */
export type SearchResult = Concept | Paper;

/** What a search looks for. */
export type SearchType =
  /** Concepts, by name and aliases. */
  | 'CONCEPT'
  /** Papers, by title and abstract. */
  | 'PAPER';

/**
 * A sentence of a paper. Offsets are in UTF-16 units: `text` is the slice from `start` to `end` of `Paper.title` or
 * `Paper.abstract`, according to `field`.
 */
export type Sentence = {
  readonly __typename?: 'Sentence';
  /** Character after the last. */
  readonly end: Scalars['Int']['output'];
  /** The text that the offsets count in. */
  readonly field: TextField;
  /** First character. */
  readonly start: Scalars['Int']['output'];
  /** The sentence, exactly as written. */
  readonly text: Scalars['String']['output'];
};

/**
 * Which uses of a concept's name mean another thing: those that a paper gives one of the kinds and where its title or
 * abstract holds one of the words. A list that is empty demands nothing; one of the two must not be empty.
 */
export type SplitConceptInput = {
  /** Who decides, as the ledger is to show it; at most 200 characters. */
  readonly actor: Scalars['String']['input'];
  /** Global id of the concept whose name is used for two things. */
  readonly concept: Scalars['ID']['input'];
  /** Kinds that papers give the other thing. */
  readonly kinds: ReadonlyArray<ConceptKind>;
  /** Name under which the other thing is shown, e.g. `AP (access point)`; at most 500 characters. */
  readonly name: Scalars['String']['input'];
  /** Why, in a sentence for whoever reads the ledger; at most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** Words or phrases that papers on the other thing use; at most 50, each of at most 200 characters. */
  readonly words: ReadonlyArray<Scalars['String']['input']>;
};

/** Counts over the whole graph. */
export type Stats = {
  readonly __typename?: 'Stats';
  /** Number of concepts. */
  readonly concepts: Scalars['Int']['output'];
  /** Number of concepts of each kind, zero included. */
  readonly conceptsByKind: ReadonlyArray<ConceptKindCount>;
  /** The kind of database behind this API. */
  readonly engine: StoreEngine;
  /** Which extractors read the papers, the one used last first. */
  readonly extractionRuns: ReadonlyArray<ExtractionRun>;
  /** First day of the earliest dated paper. Null when no paper has a date. */
  readonly firstPublishedAt?: Maybe<Scalars['Date']['output']>;
  /** When something was last written. Null when nothing ever was. */
  readonly lastIngestAt?: Maybe<Scalars['DateTime']['output']>;
  /** First day of the latest dated paper. Null when no paper has a date. */
  readonly lastPublishedAt?: Maybe<Scalars['Date']['output']>;
  /** Number of links between a paper and a concept. */
  readonly links: Scalars['Int']['output'];
  /** Number of places where a paper names a concept. */
  readonly mentions: Scalars['Int']['output'];
  /** Number of papers. */
  readonly papers: Scalars['Int']['output'];
  /** Number of statements `concept TYPE concept` that papers make. */
  readonly statements: Scalars['Int']['output'];
};

/** A kind of database. */
export type StoreEngine =
  /** A Neo4j server. */
  | 'NEO4J'
  /** The embedded one, a file. */
  | 'SQLITE';

/** The two texts of a paper that are read. */
export type TextField =
  /** `Paper.abstract`. */
  | 'ABSTRACT'
  /** `Paper.title`. */
  | 'TITLE';

/** Characters `start` to `end` (exclusive) of a text, in UTF-16 units. */
export type TextRange = {
  readonly __typename?: 'TextRange';
  /** Character after the last. */
  readonly end: Scalars['Int']['output'];
  /** First character. */
  readonly start: Scalars['Int']['output'];
};

/** A decision to take back. */
export type UndoDecisionInput = {
  /** Who decides, as the ledger is to show it; at most 200 characters. */
  readonly actor: Scalars['String']['input'];
  /** Global id of the decision. */
  readonly decision: Scalars['ID']['input'];
  /** Why, in a sentence for whoever reads the ledger; at most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** A name that is a concept of its own. */
export type UnmergeConceptInput = {
  /** Who decides, as the ledger is to show it; at most 200 characters. */
  readonly actor: Scalars['String']['input'];
  /** Global id of the concept that bears the name now. */
  readonly concept: Scalars['ID']['input'];
  /** The name, one of `Concept.names` but not the one that the concept is known by, in any spelling; at most 500 characters. */
  readonly name: Scalars['String']['input'];
  /** Why, in a sentence for whoever reads the ledger; at most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Something in the input of a mutation that the curator can mend. */
export type UserError = {
  readonly __typename?: 'UserError';
  /** What is wrong, for programs. */
  readonly code: CurationProblem;
  /** The field of the input that is at fault. */
  readonly field: Scalars['String']['output'];
  /** What was expected and what was found, for people. */
  readonly message: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = {}, TContext = {}, TArgs = {}> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = {}, TContext = {}, TArgs = {}> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = {}, TContext = {}> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = {}, TContext = {}> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = {}, TParent = {}, TContext = {}, TArgs = {}> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  DecisionMatter: ( ConceptAcceptanceSource ) | ( ConceptMergeSource ) | ( ConceptRejectionSource ) | ( ConceptRenamingSource ) | ( ConceptRetypingSource ) | ( ConceptSplitSource ) | ( DecisionUndoingSource ) | ( NameAssignmentSource ) | ( NameSeparationSource );
  SearchResult: ( ConceptSource ) | ( PaperView );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node: ( ConceptSource ) | ( DecisionSource ) | ( PaperView );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptConceptInput: AcceptConceptInput;
  AddAliasInput: AddAliasInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CalibrationPoint: ResolverTypeWrapper<CalibrationPoint>;
  Concept: ResolverTypeWrapper<ConceptSource>;
  ConceptAcceptance: ResolverTypeWrapper<ConceptAcceptanceSource>;
  ConceptConnection: ResolverTypeWrapper<ConceptConnectionSource>;
  ConceptEdge: ResolverTypeWrapper<ConceptEdgeSource>;
  ConceptKind: ConceptKind;
  ConceptKindCount: ResolverTypeWrapper<ConceptKindCount>;
  ConceptKindWhere: ConceptKindWhere;
  ConceptMerge: ResolverTypeWrapper<ConceptMergeSource>;
  ConceptName: ResolverTypeWrapper<ConceptNameSource>;
  ConceptNameConnection: ResolverTypeWrapper<ConceptNameConnectionSource>;
  ConceptNameEdge: ResolverTypeWrapper<ConceptNameEdgeSource>;
  ConceptOrder: ConceptOrder;
  ConceptOrderField: ConceptOrderField;
  ConceptPaperConnection: ResolverTypeWrapper<ConceptPaperConnectionSource>;
  ConceptPaperEdge: ResolverTypeWrapper<ConceptPaperEdgeSource>;
  ConceptReference: ResolverTypeWrapper<ConceptKey>;
  ConceptRejection: ResolverTypeWrapper<ConceptRejectionSource>;
  ConceptRelationConnection: ResolverTypeWrapper<ConceptRelationConnectionSource>;
  ConceptRelationEdge: ResolverTypeWrapper<ConceptRelationEdgeSource>;
  ConceptRenaming: ResolverTypeWrapper<ConceptRenamingSource>;
  ConceptRetyping: ResolverTypeWrapper<ConceptRetypingSource>;
  ConceptRole: ConceptRole;
  ConceptSplit: ResolverTypeWrapper<ConceptSplitSource>;
  ConceptWhere: ConceptWhere;
  CurationPayload: ResolverTypeWrapper<CurationPayloadSource>;
  CurationProblem: CurationProblem;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatePrecision: DatePrecision;
  DateRange: DateRange;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decision: ResolverTypeWrapper<DecisionSource>;
  DecisionConnection: ResolverTypeWrapper<DecisionConnectionSource>;
  DecisionEdge: ResolverTypeWrapper<DecisionEdgeSource>;
  DecisionMatter: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecisionMatter']>;
  DecisionType: DecisionType;
  DecisionUndoing: ResolverTypeWrapper<DecisionUndoingSource>;
  DecisionWhere: DecisionWhere;
  Direction: Direction;
  ErrorCode: ErrorCode;
  ExtractionQuality: ResolverTypeWrapper<ExtractionQuality>;
  ExtractionRun: ResolverTypeWrapper<ExtractionRun>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GoldStandard: ResolverTypeWrapper<GoldStandard>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  KindQuality: ResolverTypeWrapper<KindQuality>;
  LinkWhere: LinkWhere;
  Listing: ResolverTypeWrapper<Listing>;
  Mention: ResolverTypeWrapper<MentionSource>;
  MergeConceptsInput: MergeConceptsInput;
  Mutation: ResolverTypeWrapper<{}>;
  NameAssignment: ResolverTypeWrapper<NameAssignmentSource>;
  NameEvidence: ResolverTypeWrapper<NameEvidenceSource>;
  NameSeparation: ResolverTypeWrapper<NameSeparationSource>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Paper: ResolverTypeWrapper<PaperView>;
  PaperConceptConnection: ResolverTypeWrapper<PaperConceptConnectionSource>;
  PaperConceptEdge: ResolverTypeWrapper<PaperConceptEdgeSource>;
  PaperConceptsWhere: PaperConceptsWhere;
  PaperConnection: ResolverTypeWrapper<PaperConnectionSource>;
  PaperEdge: ResolverTypeWrapper<PaperEdgeSource>;
  PaperOrder: PaperOrder;
  PaperOrderField: PaperOrderField;
  PaperWhere: PaperWhere;
  QualityScore: ResolverTypeWrapper<QualityScore>;
  Query: ResolverTypeWrapper<{}>;
  RejectConceptInput: RejectConceptInput;
  RelatedConceptConnection: ResolverTypeWrapper<RelatedConceptConnectionSource>;
  RelatedConceptEdge: ResolverTypeWrapper<RelatedConceptEdgeSource>;
  RelatedConceptOrder: RelatedConceptOrder;
  RelatedConceptWhere: RelatedConceptWhere;
  RelationDirection: RelationDirection;
  RelationEvidence: ResolverTypeWrapper<RelationEvidenceSource>;
  RelationType: RelationType;
  RelationWhere: RelationWhere;
  RenameConceptInput: RenameConceptInput;
  Resolution: ResolverTypeWrapper<Resolution>;
  RetypeConceptInput: RetypeConceptInput;
  RoleQuality: ResolverTypeWrapper<RoleQuality>;
  SearchField: SearchField;
  SearchHighlight: ResolverTypeWrapper<SearchHighlight>;
  SearchHit: ResolverTypeWrapper<SearchHitSource>;
  SearchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchResult']>;
  SearchType: SearchType;
  Sentence: ResolverTypeWrapper<SentenceSource>;
  SplitConceptInput: SplitConceptInput;
  Stats: ResolverTypeWrapper<StoreStatus>;
  StoreEngine: StoreEngine;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  TextField: TextField;
  TextRange: ResolverTypeWrapper<TextRange>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UndoDecisionInput: UndoDecisionInput;
  UnmergeConceptInput: UnmergeConceptInput;
  UserError: ResolverTypeWrapper<UserError>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptConceptInput: AcceptConceptInput;
  AddAliasInput: AddAliasInput;
  Boolean: Scalars['Boolean']['output'];
  CalibrationPoint: CalibrationPoint;
  Concept: ConceptSource;
  ConceptAcceptance: ConceptAcceptanceSource;
  ConceptConnection: ConceptConnectionSource;
  ConceptEdge: ConceptEdgeSource;
  ConceptKindCount: ConceptKindCount;
  ConceptKindWhere: ConceptKindWhere;
  ConceptMerge: ConceptMergeSource;
  ConceptName: ConceptNameSource;
  ConceptNameConnection: ConceptNameConnectionSource;
  ConceptNameEdge: ConceptNameEdgeSource;
  ConceptOrder: ConceptOrder;
  ConceptPaperConnection: ConceptPaperConnectionSource;
  ConceptPaperEdge: ConceptPaperEdgeSource;
  ConceptReference: ConceptKey;
  ConceptRejection: ConceptRejectionSource;
  ConceptRelationConnection: ConceptRelationConnectionSource;
  ConceptRelationEdge: ConceptRelationEdgeSource;
  ConceptRenaming: ConceptRenamingSource;
  ConceptRetyping: ConceptRetypingSource;
  ConceptSplit: ConceptSplitSource;
  ConceptWhere: ConceptWhere;
  CurationPayload: CurationPayloadSource;
  Date: Scalars['Date']['output'];
  DateRange: DateRange;
  DateTime: Scalars['DateTime']['output'];
  Decision: DecisionSource;
  DecisionConnection: DecisionConnectionSource;
  DecisionEdge: DecisionEdgeSource;
  DecisionMatter: ResolversUnionTypes<ResolversParentTypes>['DecisionMatter'];
  DecisionUndoing: DecisionUndoingSource;
  DecisionWhere: DecisionWhere;
  ExtractionQuality: ExtractionQuality;
  ExtractionRun: ExtractionRun;
  Float: Scalars['Float']['output'];
  GoldStandard: GoldStandard;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  KindQuality: KindQuality;
  LinkWhere: LinkWhere;
  Listing: Listing;
  Mention: MentionSource;
  MergeConceptsInput: MergeConceptsInput;
  Mutation: {};
  NameAssignment: NameAssignmentSource;
  NameEvidence: NameEvidenceSource;
  NameSeparation: NameSeparationSource;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Paper: PaperView;
  PaperConceptConnection: PaperConceptConnectionSource;
  PaperConceptEdge: PaperConceptEdgeSource;
  PaperConceptsWhere: PaperConceptsWhere;
  PaperConnection: PaperConnectionSource;
  PaperEdge: PaperEdgeSource;
  PaperOrder: PaperOrder;
  PaperWhere: PaperWhere;
  QualityScore: QualityScore;
  Query: {};
  RejectConceptInput: RejectConceptInput;
  RelatedConceptConnection: RelatedConceptConnectionSource;
  RelatedConceptEdge: RelatedConceptEdgeSource;
  RelatedConceptWhere: RelatedConceptWhere;
  RelationEvidence: RelationEvidenceSource;
  RelationWhere: RelationWhere;
  RenameConceptInput: RenameConceptInput;
  Resolution: Resolution;
  RetypeConceptInput: RetypeConceptInput;
  RoleQuality: RoleQuality;
  SearchHighlight: SearchHighlight;
  SearchHit: SearchHitSource;
  SearchResult: ResolversUnionTypes<ResolversParentTypes>['SearchResult'];
  Sentence: SentenceSource;
  SplitConceptInput: SplitConceptInput;
  Stats: StoreStatus;
  String: Scalars['String']['output'];
  TextRange: TextRange;
  URL: Scalars['URL']['output'];
  UndoDecisionInput: UndoDecisionInput;
  UnmergeConceptInput: UnmergeConceptInput;
  UserError: UserError;
};

export type CalibrationPointResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CalibrationPoint'] = ResolversParentTypes['CalibrationPoint']> = {
  concepts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  observed?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConceptResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  firstSeenAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  lastSeenAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  mergedFrom?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['ConceptNameConnection'], ParentType, ContextType, Partial<ConceptNamesArgs>>;
  paperCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  papers?: Resolver<ResolversTypes['ConceptPaperConnection'], ParentType, ContextType, RequireFields<ConceptPapersArgs, 'orderBy'>>;
  related?: Resolver<ResolversTypes['RelatedConceptConnection'], ParentType, ContextType, RequireFields<ConceptRelatedArgs, 'orderBy'>>;
  relations?: Resolver<ResolversTypes['ConceptRelationConnection'], ParentType, ContextType, Partial<ConceptRelationsArgs>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConceptAcceptanceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConceptAcceptance'] = ResolversParentTypes['ConceptAcceptance']> = {
  concept?: Resolver<ResolversTypes['ConceptReference'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConceptConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConceptConnection'] = ResolversParentTypes['ConceptConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConceptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConceptEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConceptEdge'] = ResolversParentTypes['ConceptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConceptKindCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConceptKindCount'] = ResolversParentTypes['ConceptKindCount']> = {
  concepts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConceptMergeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConceptMerge'] = ResolversParentTypes['ConceptMerge']> = {
  concept?: Resolver<ResolversTypes['ConceptReference'], ParentType, ContextType>;
  into?: Resolver<ResolversTypes['ConceptReference'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConceptNameResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConceptName'] = ResolversParentTypes['ConceptName']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['NameEvidence']>, ParentType, ContextType>;
  paperCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  surface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConceptNameConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConceptNameConnection'] = ResolversParentTypes['ConceptNameConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConceptNameEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ConceptName']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConceptNameEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConceptNameEdge'] = ResolversParentTypes['ConceptNameEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConceptName'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConceptPaperConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConceptPaperConnection'] = ResolversParentTypes['ConceptPaperConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConceptPaperEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Paper']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConceptPaperEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConceptPaperEdge'] = ResolversParentTypes['ConceptPaperEdge']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isCore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Paper'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ConceptRole'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConceptReferenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConceptReference'] = ResolversParentTypes['ConceptReference']> = {
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConceptRejectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConceptRejection'] = ResolversParentTypes['ConceptRejection']> = {
  concept?: Resolver<ResolversTypes['ConceptReference'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConceptRelationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConceptRelationConnection'] = ResolversParentTypes['ConceptRelationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConceptRelationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConceptRelationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConceptRelationEdge'] = ResolversParentTypes['ConceptRelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['RelationDirection'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['RelationEvidence']>, ParentType, ContextType, RequireFields<ConceptRelationEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConceptRenamingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConceptRenaming'] = ResolversParentTypes['ConceptRenaming']> = {
  concept?: Resolver<ResolversTypes['ConceptReference'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConceptRetypingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConceptRetyping'] = ResolversParentTypes['ConceptRetyping']> = {
  concept?: Resolver<ResolversTypes['ConceptReference'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConceptSplitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConceptSplit'] = ResolversParentTypes['ConceptSplit']> = {
  concept?: Resolver<ResolversTypes['ConceptReference'], ParentType, ContextType>;
  into?: Resolver<ResolversTypes['ConceptReference'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['ConceptKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CurationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CurationPayload'] = ResolversParentTypes['CurationPayload']> = {
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  papersRelinked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['DecisionMatter'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['DecisionType'], ParentType, ContextType>;
  undoneBy?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecisionConnection'] = ResolversParentTypes['DecisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DecisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecisionEdge'] = ResolversParentTypes['DecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionMatterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecisionMatter'] = ResolversParentTypes['DecisionMatter']> = {
  __resolveType: TypeResolveFn<'ConceptAcceptance' | 'ConceptMerge' | 'ConceptRejection' | 'ConceptRenaming' | 'ConceptRetyping' | 'ConceptSplit' | 'DecisionUndoing' | 'NameAssignment' | 'NameSeparation', ParentType, ContextType>;
};

export type DecisionUndoingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecisionUndoing'] = ResolversParentTypes['DecisionUndoing']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExtractionQualityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExtractionQuality'] = ResolversParentTypes['ExtractionQuality']> = {
  calibration?: Resolver<ReadonlyArray<ResolversTypes['CalibrationPoint']>, ParentType, ContextType>;
  coreRecall?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  extractor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gold?: Resolver<ResolversTypes['GoldStandard'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['KindQuality']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['QualityScore'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['RoleQuality']>, ParentType, ContextType>;
  typed?: Resolver<ResolversTypes['QualityScore'], ParentType, ContextType>;
  untyped?: Resolver<ResolversTypes['QualityScore'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExtractionRunResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExtractionRun'] = ResolversParentTypes['ExtractionRun']> = {
  extractor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastIngestAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  papers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GoldStandardResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GoldStandard'] = ResolversParentTypes['GoldStandard']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  papers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KindQualityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['KindQuality'] = ResolversParentTypes['KindQuality']> = {
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['QualityScore'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Listing'] = ResolversParentTypes['Listing']> = {
  listedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  upvotes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MentionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['TextField'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentenceEnd?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentenceStart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  surface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptConcept?: Resolver<Maybe<ResolversTypes['CurationPayload']>, ParentType, ContextType, RequireFields<MutationAcceptConceptArgs, 'input'>>;
  addAlias?: Resolver<Maybe<ResolversTypes['CurationPayload']>, ParentType, ContextType, RequireFields<MutationAddAliasArgs, 'input'>>;
  mergeConcepts?: Resolver<Maybe<ResolversTypes['CurationPayload']>, ParentType, ContextType, RequireFields<MutationMergeConceptsArgs, 'input'>>;
  rejectConcept?: Resolver<Maybe<ResolversTypes['CurationPayload']>, ParentType, ContextType, RequireFields<MutationRejectConceptArgs, 'input'>>;
  renameConcept?: Resolver<Maybe<ResolversTypes['CurationPayload']>, ParentType, ContextType, RequireFields<MutationRenameConceptArgs, 'input'>>;
  retypeConcept?: Resolver<Maybe<ResolversTypes['CurationPayload']>, ParentType, ContextType, RequireFields<MutationRetypeConceptArgs, 'input'>>;
  splitConcept?: Resolver<Maybe<ResolversTypes['CurationPayload']>, ParentType, ContextType, RequireFields<MutationSplitConceptArgs, 'input'>>;
  undoDecision?: Resolver<Maybe<ResolversTypes['CurationPayload']>, ParentType, ContextType, RequireFields<MutationUndoDecisionArgs, 'input'>>;
  unmergeConcept?: Resolver<Maybe<ResolversTypes['CurationPayload']>, ParentType, ContextType, RequireFields<MutationUnmergeConceptArgs, 'input'>>;
};

export type NameAssignmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NameAssignment'] = ResolversParentTypes['NameAssignment']> = {
  concept?: Resolver<ResolversTypes['ConceptReference'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NameEvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NameEvidence'] = ResolversParentTypes['NameEvidence']> = {
  paper?: Resolver<ResolversTypes['Paper'], ParentType, ContextType>;
  sentence?: Resolver<Maybe<ResolversTypes['Sentence']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NameSeparationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NameSeparation'] = ResolversParentTypes['NameSeparation']> = {
  concept?: Resolver<ResolversTypes['ConceptReference'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Concept' | 'Decision' | 'Paper', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaperResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Paper'] = ResolversParentTypes['Paper']> = {
  abstract?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  abstractText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  arxivId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  codeUrls?: Resolver<ReadonlyArray<ResolversTypes['URL']>, ParentType, ContextType>;
  concepts?: Resolver<ResolversTypes['PaperConceptConnection'], ParentType, ContextType, Partial<PaperConceptsArgs>>;
  doi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  extractor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listings?: Resolver<ReadonlyArray<ResolversTypes['Listing']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishedPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  upvotes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaperConceptConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PaperConceptConnection'] = ResolversParentTypes['PaperConceptConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PaperConceptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaperConceptEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PaperConceptEdge'] = ResolversParentTypes['PaperConceptEdge']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isCore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  resolution?: Resolver<ResolversTypes['Resolution'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ConceptRole'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaperConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PaperConnection'] = ResolversParentTypes['PaperConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PaperEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Paper']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaperEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PaperEdge'] = ResolversParentTypes['PaperEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Paper'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QualityScoreResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QualityScore'] = ResolversParentTypes['QualityScore']> = {
  f1?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  gold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  recall?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType, Partial<QueryConceptArgs>>;
  concepts?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<QueryConceptsArgs, 'orderBy'>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, Partial<QueryDecisionsArgs>>;
  extractionQuality?: Resolver<Maybe<ResolversTypes['ExtractionQuality']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  paper?: Resolver<Maybe<ResolversTypes['Paper']>, ParentType, ContextType, Partial<QueryPaperArgs>>;
  papers?: Resolver<ResolversTypes['PaperConnection'], ParentType, ContextType, RequireFields<QueryPapersArgs, 'orderBy'>>;
  search?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType>;
};

export type RelatedConceptConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelatedConceptConnection'] = ResolversParentTypes['RelatedConceptConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelatedConceptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelatedConceptEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelatedConceptEdge'] = ResolversParentTypes['RelatedConceptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jaccard?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  npmi?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  papers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationEvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationEvidence'] = ResolversParentTypes['RelationEvidence']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['TextField'], ParentType, ContextType>;
  paper?: Resolver<ResolversTypes['Paper'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentenceEnd?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentenceStart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trigger?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResolutionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution']> = {
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleQualityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoleQuality'] = ResolversParentTypes['RoleQuality']> = {
  role?: Resolver<ResolversTypes['ConceptRole'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['QualityScore'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchHighlightResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchHighlight'] = ResolversParentTypes['SearchHighlight']> = {
  field?: Resolver<ResolversTypes['SearchField'], ParentType, ContextType>;
  ranges?: Resolver<ReadonlyArray<ResolversTypes['TextRange']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  highlights?: Resolver<ReadonlyArray<ResolversTypes['SearchHighlight']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  __resolveType: TypeResolveFn<'Concept' | 'Paper', ParentType, ContextType>;
};

export type SentenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Sentence'] = ResolversParentTypes['Sentence']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['TextField'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats']> = {
  concepts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conceptsByKind?: Resolver<ReadonlyArray<ResolversTypes['ConceptKindCount']>, ParentType, ContextType>;
  engine?: Resolver<ResolversTypes['StoreEngine'], ParentType, ContextType>;
  extractionRuns?: Resolver<ReadonlyArray<ResolversTypes['ExtractionRun']>, ParentType, ContextType>;
  firstPublishedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastIngestAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastPublishedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  papers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TextRangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TextRange'] = ResolversParentTypes['TextRange']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['CurationProblem'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  CalibrationPoint?: CalibrationPointResolvers<ContextType>;
  Concept?: ConceptResolvers<ContextType>;
  ConceptAcceptance?: ConceptAcceptanceResolvers<ContextType>;
  ConceptConnection?: ConceptConnectionResolvers<ContextType>;
  ConceptEdge?: ConceptEdgeResolvers<ContextType>;
  ConceptKindCount?: ConceptKindCountResolvers<ContextType>;
  ConceptMerge?: ConceptMergeResolvers<ContextType>;
  ConceptName?: ConceptNameResolvers<ContextType>;
  ConceptNameConnection?: ConceptNameConnectionResolvers<ContextType>;
  ConceptNameEdge?: ConceptNameEdgeResolvers<ContextType>;
  ConceptPaperConnection?: ConceptPaperConnectionResolvers<ContextType>;
  ConceptPaperEdge?: ConceptPaperEdgeResolvers<ContextType>;
  ConceptReference?: ConceptReferenceResolvers<ContextType>;
  ConceptRejection?: ConceptRejectionResolvers<ContextType>;
  ConceptRelationConnection?: ConceptRelationConnectionResolvers<ContextType>;
  ConceptRelationEdge?: ConceptRelationEdgeResolvers<ContextType>;
  ConceptRenaming?: ConceptRenamingResolvers<ContextType>;
  ConceptRetyping?: ConceptRetypingResolvers<ContextType>;
  ConceptSplit?: ConceptSplitResolvers<ContextType>;
  CurationPayload?: CurationPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decision?: DecisionResolvers<ContextType>;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  DecisionEdge?: DecisionEdgeResolvers<ContextType>;
  DecisionMatter?: DecisionMatterResolvers<ContextType>;
  DecisionUndoing?: DecisionUndoingResolvers<ContextType>;
  ExtractionQuality?: ExtractionQualityResolvers<ContextType>;
  ExtractionRun?: ExtractionRunResolvers<ContextType>;
  GoldStandard?: GoldStandardResolvers<ContextType>;
  KindQuality?: KindQualityResolvers<ContextType>;
  Listing?: ListingResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NameAssignment?: NameAssignmentResolvers<ContextType>;
  NameEvidence?: NameEvidenceResolvers<ContextType>;
  NameSeparation?: NameSeparationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Paper?: PaperResolvers<ContextType>;
  PaperConceptConnection?: PaperConceptConnectionResolvers<ContextType>;
  PaperConceptEdge?: PaperConceptEdgeResolvers<ContextType>;
  PaperConnection?: PaperConnectionResolvers<ContextType>;
  PaperEdge?: PaperEdgeResolvers<ContextType>;
  QualityScore?: QualityScoreResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RelatedConceptConnection?: RelatedConceptConnectionResolvers<ContextType>;
  RelatedConceptEdge?: RelatedConceptEdgeResolvers<ContextType>;
  RelationEvidence?: RelationEvidenceResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  RoleQuality?: RoleQualityResolvers<ContextType>;
  SearchHighlight?: SearchHighlightResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  Sentence?: SentenceResolvers<ContextType>;
  Stats?: StatsResolvers<ContextType>;
  TextRange?: TextRangeResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
};

