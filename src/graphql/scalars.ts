import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

/** A scalar that is text both ways; what a client sends is checked. */
function textScalar(name: string, allowed: string, isValid: (text: string) => boolean): GraphQLScalarType {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && isValid(value)) return value;
    throw new GraphQLError(`Expected ${allowed}, found ${JSON.stringify(value)}.`);
  };
  return new GraphQLScalarType<string>({
    name,
    serialize: String,
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : null),
  });
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(time).toISOString().startsWith(text);
}

/** The scalars of `schema/base.graphql`. */
export const scalars = {
  Date: textScalar('Date', 'a day as "YYYY-MM-DD"', isDay),
  DateTime: textScalar('DateTime', 'a moment as ISO 8601 in UTC', (text) =>
    /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text),
  ),
  URL: textScalar('URL', 'an absolute http or https address', (text) => /^https?:\/\/\S+$/.test(text)),
};
