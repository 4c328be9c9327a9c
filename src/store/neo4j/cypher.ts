import type { Migration } from '../migrations.js';

declare const cypherBrand: unique symbol;

/** Query text that was written in this folder as a constant: nothing that came from outside can be in it. */
export type Cypher = string & { readonly [cypherBrand]: true };

/** Constant query text. The tag takes no substitutions, so a value can reach a query only as a parameter. */
export function cypher(text: TemplateStringsArray): Cypher {
  return joined(text);
}

/** One query made of constant parts, chosen by what was asked for. */
export function clauses(...parts: readonly Cypher[]): Cypher {
  return joined(parts);
}

/** A WHERE with these conditions joined by AND, or nothing when there are none. */
export function where(conditions: readonly Cypher[]): Cypher {
  return clauses(
    ...conditions.flatMap((condition, index) => [index === 0 ? cypher`WHERE` : cypher`AND`, condition]),
  );
}

/** The statements of a migration, which is constant text of the package like the queries here; `;` ends a line and a statement. */
export function migrationStatements({ text }: Migration): readonly Cypher[] {
  return text
    .replace(/^\s*\/\/.*$/gm, '')
    .split(/;\s*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')
    .map((statement) => joined([statement]));
}

function joined(parts: readonly string[]): Cypher {
  // True by construction: every part is constant text of this program.
  return parts.join('\n') as Cypher;
}
