import {
  getArgumentValues,
  getNamedType,
  getVariableValues,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { PapergraphError } from '../domain/errors.js';
import { defaultPageSize, maximumPageSize } from './page-arguments.js';

/** What an operation asks for, counted before it runs. */
export interface OperationSize {
  /** Fields within fields. */
  readonly depth: number;
  /** Paged lists within paged lists. */
  readonly lists: number;
  /** Items that its pages can hold at most, nested pages multiplied, as GitHub counts them. */
  readonly nodes: number;
  /** Fields that its answer can hold at most, likewise. */
  readonly fields: number;
  /** Fields under another name. */
  readonly aliases: number;
}

/**
 * The largest operation that is run. The example queries stay below a fifth of each. 15,000 nodes are a page of 100
 * papers with 100 concepts each; four nested lists are papers of concepts of papers of concepts.
 */
export const maximumSize: OperationSize = {
  depth: 16,
  lists: 4,
  nodes: 15_000,
  fields: 250_000,
  aliases: 60,
};

/** Longest document, in lexical tokens: validation compares fields pairwise, so its time is bounded by this. */
export const maximumTokens = 3000;

const deep: readonly (keyof OperationSize)[] = ['depth', 'lists'];

/** @throws PapergraphError QUERY_TOO_DEEP, QUERY_TOO_EXPENSIVE with what was measured, found and allowed */
export function checkSize(size: OperationSize, maximum: OperationSize): void {
  for (const measured of ['depth', 'lists', 'aliases', 'nodes', 'fields'] as const) {
    if (size[measured] <= maximum[measured]) continue;
    throw new PapergraphError(
      deep.includes(measured) ? 'QUERY_TOO_DEEP' : 'QUERY_TOO_EXPENSIVE',
      `Expected an operation of at most ${maximum[measured]} ${measured}, found ${size[measured]}.`,
      { measured, found: size[measured], maximum: maximum[measured] },
    );
  }
}

const nothing: OperationSize = { depth: 0, lists: 0, nodes: 0, fields: 0, aliases: 0 };

/**
 * The size of a valid operation with these variables. Introspection counts for aliases only: graphql-js bounds its
 * depth itself. Zero when the variables do not fit, because then nothing is run.
 */
export function operationSize(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): OperationSize {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  const root = schema.getRootType(operation.operation);
  if (coerced === undefined || !root) return nothing;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  // A fragment is measured once, however often it is spread: a chain of fragments that spread the next one twice would
  // otherwise take time exponential in its length.
  const measured = new Map<string, OperationSize>();

  function ofSelections(selections: SelectionSetNode | undefined, type: GraphQLNamedType): OperationSize {
    return (selections?.selections ?? []).reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return together(sum, ofField(selection, type));
      if (selection.kind === Kind.FRAGMENT_SPREAD) return together(sum, ofFragment(selection.name.value));
      const condition = selection.typeCondition?.name.value;
      const inner = condition === undefined ? type : (schema.getType(condition) ?? type);
      return together(sum, ofSelections(selection.selectionSet, inner));
    }, nothing);
  }

  function ofFragment(name: string): OperationSize {
    const known = measured.get(name);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    const type = schema.getType(fragment?.typeCondition.name.value ?? '');
    const size = type ? ofSelections(fragment?.selectionSet, type) : nothing;
    measured.set(name, size);
    return size;
  }

  function ofField(field: FieldNode, parent: GraphQLNamedType): OperationSize {
    const aliases = field.alias === undefined ? 0 : 1;
    const definition =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field.name.value] : undefined;
    if (definition === undefined) return { ...nothing, depth: 1, fields: 1, aliases };
    const type = getNamedType(definition.type);
    const items = pageItems(type, getArgumentValues(definition, field, coerced));
    const inner = isCompositeType(type) ? ofSelections(field.selectionSet, type) : nothing;
    return {
      depth: inner.depth + 1,
      lists: inner.lists + (items === null ? 0 : 1),
      nodes: items === null ? inner.nodes : items * (1 + inner.nodes),
      fields: 1 + (items ?? 1) * inner.fields,
      aliases: inner.aliases + aliases,
    };
  }

  return ofSelections(operation.selectionSet, root);
}

function together(a: OperationSize, b: OperationSize): OperationSize {
  return {
    depth: Math.max(a.depth, b.depth),
    lists: Math.max(a.lists, b.lists),
    nodes: a.nodes + b.nodes,
    fields: a.fields + b.fields,
    aliases: a.aliases + b.aliases,
  };
}

/** How many items a field returns at most, or null when it is no paged list. A page that is too large is another error. */
function pageItems(type: GraphQLNamedType, args: Readonly<Record<string, unknown>>): number | null {
  if (Array.isArray(args.ids)) return args.ids.length;
  const size = args.first ?? args.last;
  if (typeof size === 'number') return Math.min(Math.max(size, 1), maximumPageSize);
  return type.name.endsWith('Connection') ? defaultPageSize : null;
}
