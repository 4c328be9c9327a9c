import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { FileAccess } from './file-access.js';

/** A value that goes into a statement or comes out of one. Booleans are 0 and 1, lists are JSON, a BLOB is bytes. */
export type SqlValue = string | number | Uint8Array | null;

export interface Statement {
  run(...values: SqlValue[]): unknown;
  get(...values: SqlValue[]): unknown;
  all(...values: SqlValue[]): unknown;
}

/** What this store uses of `DatabaseSync`, which both bindings offer. */
export interface Connection {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}

interface Binding {
  readonly DatabaseSync: new (
    path: string,
    options: { readonly readOnly: boolean; readonly enableForeignKeyConstraints: boolean },
  ) => Connection;
}

let binding: Binding | null = null;

/** A connection by `node:sqlite` where Node has it without a flag (22.13), else by the package with the same interface. */
export function openConnection(path: string, access: FileAccess): Connection {
  binding ??= builtinBinding() ?? packagedBinding();
  const location = access === 'read alone' ? `${pathToFileURL(path).href}?immutable=1` : path;
  const options = { readOnly: access !== 'write', enableForeignKeyConstraints: true };
  return new binding.DatabaseSync(location, options);
}

function builtinBinding(): Binding | null {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 22 || (major === 22 && minor < 13)) return null;
  const emitWarning = Object.getOwnPropertyDescriptor(process, 'emitWarning');
  // Node warns that the module is experimental while it loads it; a command line must not print that.
  process.emitWarning = () => undefined;
  try {
    // The types of Node 20, our oldest, do not know this module yet; its DatabaseSync is what Binding describes.
    return process.getBuiltinModule('node:sqlite' as 'node:fs') as unknown as Binding;
  } finally {
    if (emitWarning !== undefined) Object.defineProperty(process, 'emitWarning', emitWarning);
  }
}

function packagedBinding(): Binding {
  // A `require` of a package is untyped; its own types say that DatabaseSync is the one of `node:sqlite`.
  return createRequire(import.meta.url)('@photostructure/sqlite') as Binding;
}
