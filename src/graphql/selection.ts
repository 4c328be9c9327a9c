import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** A field as the client's operation selects it: its arguments with defaults and variables in place, and what is below it. */
export interface Selected {
  readonly args: Readonly<Record<string, unknown>>;
  /** Every selection of the field with this name directly below, one for each alias; empty when it is not asked for. */
  fields(name: string): readonly Selected[];
}

/**
 * What the operation selects below the field that is being resolved, so that a store can bring it all at once.
 * Fragments, aliases, `@skip` and `@include` are followed as execution follows them.
 * @param type what the field turned out to be, where its declared type is an interface or a union
 */
export function selection(info: GraphQLResolveInfo, type?: 'Paper' | 'Concept'): Selected {
  const declared = type === undefined ? getNamedType(info.returnType) : info.schema.getType(type);
  return select(info.fieldNodes, {}, isObjectType(declared) ? declared : null, info);
}

function select(
  nodes: readonly FieldNode[],
  args: Readonly<Record<string, unknown>>,
  type: GraphQLObjectType | null,
  info: GraphQLResolveInfo,
): Selected {
  return {
    args,
    fields(name) {
      const definition = type?.getFields()[name];
      if (type === null || definition === undefined) return [];
      const child = getNamedType(definition.type);
      const aliases = new Map<string, FieldNode[]>();
      for (const { selectionSet } of nodes) collect(selectionSet, name, type, info, aliases);
      return [...aliases.values()].flatMap((same) =>
        same
          .slice(0, 1)
          .map((node) =>
            select(
              same,
              getArgumentValues(definition, node, info.variableValues),
              isObjectType(child) ? child : null,
              info,
            ),
          ),
      );
    },
  };
}

/** Adds the field nodes of this name to `aliases`, by response name. */
function collect(
  selectionSet: SelectionSetNode | undefined,
  name: string,
  type: GraphQLObjectType,
  info: GraphQLResolveInfo,
  aliases: Map<string, FieldNode[]>,
): void {
  for (const node of selectionSet?.selections ?? []) {
    if (!isIncluded(node, info)) continue;
    if (node.kind === Kind.FIELD) {
      if (node.name.value !== name) continue;
      const alias = node.alias?.value ?? name;
      aliases.set(alias, [...(aliases.get(alias) ?? []), node]);
      continue;
    }
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? info.fragments[node.name.value] : node;
    if (fragment === undefined || !applies(fragment.typeCondition?.name.value, type, info)) continue;
    collect(fragment.selectionSet, name, type, info, aliases);
  }
}

function isIncluded(node: SelectionNode, { variableValues }: GraphQLResolveInfo): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.if !== false;
}

function applies(condition: string | undefined, type: GraphQLObjectType, info: GraphQLResolveInfo): boolean {
  if (condition === undefined || condition === type.name) return true;
  const conditionType = info.schema.getType(condition);
  return isAbstractType(conditionType) && info.schema.isSubType(conditionType, type);
}
