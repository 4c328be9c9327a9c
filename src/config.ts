import * as z from 'zod';
import { PapergraphError } from './domain/errors.js';
import type { ServerAddress } from './store/server-address.js';

/** How the HTTP server listens. */
export interface ServerConfig {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  /** Origins whose pages may ask; empty: none but our own. `*` alone: all. */
  readonly corsOrigins: readonly string[];
  /** Express' `trust proxy`: whether, through how many proxies, or of which addresses forwarded headers are believed. */
  readonly trustProxy: boolean | number | string;
  /** Whoever sends it may curate; null: nobody may. */
  readonly adminToken: string | null;
}

/** Everything that the environment decides. */
export interface Config {
  /** Path of the embedded store, relative to the working folder. */
  readonly databasePath: string;
  /** Path of a lexicon that teaches the extractor names; null when there is none. */
  readonly lexiconPath: string | null;
  /** The Neo4j server that NEO4J_* name. Null: the embedded store is used. */
  readonly neo4j: ServerAddress | null;
  readonly server: ServerConfig;
}

const origin = z.string().refine(isOrigin);

/** What each variable must be, in words for people; nothing secret is ever shown. */
const variables = {
  PAPERGRAPH_DB: { expected: 'a path', shape: z.string().refine((path) => !path.includes('\0')) },
  PAPERGRAPH_LEXICON: { expected: 'a path', shape: z.string().refine((path) => !path.includes('\0')) },
  HOST: { expected: 'a host name or address', shape: z.string().regex(/^[\w.:%-]+$/) },
  PORT: {
    expected: 'a port from 0 to 65535',
    shape: z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .refine((port) => port <= 65_535),
  },
  CORS_ORIGINS: {
    expected: 'origins such as https://example.org, separated by commas, or *',
    shape: z
      .string()
      .transform((list) =>
        list
          .split(',')
          .map((item) => item.trim())
          .filter((item) => item !== ''),
      )
      .pipe(z.union([z.tuple([z.literal('*')]), z.array(origin)])),
  },
  TRUST_PROXY: {
    expected: 'true, false, a number of proxies, or addresses separated by commas',
    shape: z.union([
      z.enum(['true', 'false']).transform((word) => word === 'true'),
      z
        .string()
        .regex(/^\d{1,2}$/)
        .transform(Number),
      z
        .string()
        .regex(/^(?:(?:loopback|linklocal|uniquelocal|[\da-f.:]*[.:][\da-f.:]*(?:\/\d{1,3})?)(?:, ?|$))+$/i),
    ]),
  },
  PAPERGRAPH_ADMIN_TOKEN: {
    // The characters of a bearer token (RFC 6750); 16 are too many to guess.
    expected: 'at least 16 letters, digits or characters of -._~+/',
    shape: z.string().regex(/^[\w.~+/-]{16,}=*$/),
  },
  NEO4J_URI: {
    expected:
      'a URI such as neo4j://host:7687, bolt://host:7687 or neo4j+s://host, without user and password',
    shape: z.string().refine(isNeo4jUri),
  },
  NEO4J_USERNAME: { expected: 'a user name', shape: z.string() },
  NEO4J_PASSWORD: { expected: 'a password', shape: z.string() },
  NEO4J_DATABASE: { expected: 'the name of a database', shape: z.string().regex(/^[A-Za-z][\w.-]{0,62}$/) },
};

const shape = z.object({
  PAPERGRAPH_DB: variables.PAPERGRAPH_DB.shape.default('papergraph.db'),
  PAPERGRAPH_LEXICON: variables.PAPERGRAPH_LEXICON.shape.optional(),
  HOST: variables.HOST.shape.default('127.0.0.1'),
  PORT: variables.PORT.shape.default(4000),
  CORS_ORIGINS: variables.CORS_ORIGINS.shape.default([]),
  TRUST_PROXY: variables.TRUST_PROXY.shape.default(false),
  PAPERGRAPH_ADMIN_TOKEN: variables.PAPERGRAPH_ADMIN_TOKEN.shape.optional(),
  NEO4J_URI: variables.NEO4J_URI.shape.optional(),
  NEO4J_USERNAME: variables.NEO4J_USERNAME.shape.optional(),
  NEO4J_PASSWORD: variables.NEO4J_PASSWORD.shape.optional(),
  NEO4J_DATABASE: variables.NEO4J_DATABASE.shape.optional(),
});

type Variable = keyof typeof variables;

/**
 * Reads the configuration; an empty variable counts as absent.
 * @throws PapergraphError CONFIGURATION_INVALID naming every variable that is wrong, what it must be and what it is
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  // The keys of an object literal are its type's keys.
  const names = Object.keys(variables) as Variable[];
  const given = Object.fromEntries(
    names.map((name) => [name, environment[name]?.trim() === '' ? undefined : environment[name]]),
  );
  const parsed = shape.safeParse(given);
  const wrong = names.filter((name) => parsed.error?.issues.some(({ path }) => path[0] === name));
  const problems = wrong.map(
    (name) => `${name}: expected ${variables[name].expected}, found ${shown(name, given[name] ?? '')}`,
  );
  if (given.NEO4J_URI === undefined && given.NEO4J_PASSWORD !== undefined)
    problems.push('NEO4J_URI: expected the address of the server that NEO4J_PASSWORD is for, found nothing');
  if (given.NEO4J_USERNAME !== undefined && given.NEO4J_PASSWORD === undefined)
    problems.push('NEO4J_PASSWORD: expected the password of NEO4J_USERNAME, found nothing');
  if (!parsed.success || problems.length > 0)
    throw new PapergraphError('CONFIGURATION_INVALID', `Wrong configuration: ${problems.join('; ')}.`, {
      variables: wrong,
    });
  const values = parsed.data;
  return {
    databasePath: values.PAPERGRAPH_DB,
    lexiconPath: values.PAPERGRAPH_LEXICON ?? null,
    neo4j:
      values.NEO4J_URI === undefined
        ? null
        : {
            uri: values.NEO4J_URI,
            username: values.NEO4J_USERNAME ?? (values.NEO4J_PASSWORD === undefined ? null : 'neo4j'),
            password: values.NEO4J_PASSWORD ?? null,
            database: values.NEO4J_DATABASE ?? null,
          },
    server: {
      host: values.HOST,
      port: values.PORT,
      corsOrigins: values.CORS_ORIGINS,
      trustProxy: values.TRUST_PROXY,
      adminToken: values.PAPERGRAPH_ADMIN_TOKEN ?? null,
    },
  };
}

/** A value as a message may show it: a password or token never, nor one inside a URI. */
function shown(name: Variable, value: string): string {
  if (name === 'NEO4J_PASSWORD' || name === 'PAPERGRAPH_ADMIN_TOKEN') return 'one that is not shown';
  return JSON.stringify(value.replace(/\/\/[^/@]*@/, '//...@').slice(0, 200));
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:/.test(text) && new URL(text).origin === text.toLowerCase();
}

function isNeo4jUri(text: string): boolean {
  if (!/^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/[^/]/.test(text) || !URL.canParse(text)) return false;
  const { username, password, hostname } = new URL(text);
  return username === '' && password === '' && hostname !== '';
}
