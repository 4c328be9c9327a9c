import { Command, CommanderError, InvalidArgumentError, Option, type OutputConfiguration } from 'commander';
import { runExport } from './commands/export.js';
import { runExtract } from './commands/extract.js';
import { runIngest } from './commands/ingest.js';
import { runMigrate } from './commands/migrate.js';
import { programVersion } from './commands/package-files.js';
import { isReaderGone } from './commands/output-error.js';
import { print } from './commands/print.js';
import { reportError } from './commands/report-error.js';
import { runResolve } from './commands/resolve.js';
import { runStatus } from './commands/status.js';
import { exitCodes, type ExitCode, type StoreUse, type Surroundings } from './commands/surroundings.js';
import type { Config } from './config.js';
import { PapergraphError } from './domain/errors.js';
import { defaultWorkers } from './extraction-pool.js';
import { extensionsInWords, formats } from './ingest/formats.js';
import type { InputFormat } from './ingest/input-format.js';
import { systemErrorCode } from './ingest/system-error.js';
import type { GraphStore } from './store/graph-store.js';

/** The store that the configuration names: Neo4j where there is one, else the embedded one. Each is loaded only when it is used. */
export async function openStore(
  { neo4j, databasePath }: Config,
  { readers, create }: StoreUse,
): Promise<GraphStore> {
  if (neo4j !== null) {
    const { createNeo4jStore } = await import('./store/neo4j/store.js');
    return createNeo4jStore(neo4j);
  }
  const { createSqliteStore } = await import('./store/sqlite/store.js');
  return createSqliteStore({ path: databasePath, readers, create });
}

/**
 * Runs the command line and answers with the exit code. An error becomes one sentence on standard error; with `--json`
 * one line of JSON, `{"error": {"code", "message", "details"}}`.
 */
export async function runCommandLine(
  commandLine: readonly string[],
  surroundings: Surroundings,
): Promise<ExitCode> {
  try {
    return await run(commandLine, surroundings);
  } catch (error) {
    if (isStop(error, surroundings.signal)) return exitCodes.interrupted;
    if (isReaderGone(error)) return exitCodes.done;
    return reportError(error, commandLine.includes('--json'), surroundings);
  }
}

async function run(commandLine: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  let code: ExitCode = exitCodes.done;
  const said = { help: '', problem: '' };
  const output: OutputConfiguration = {
    writeOut: (text) => void (said.help += text),
    writeErr: (text) => void (said.problem += text),
  };
  const program = describeCommands(output, surroundings, (result) => (code = result));
  try {
    await program.parseAsync(commandLine, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Help that was asked for is no error; help because nothing was asked for is.
    if (error.exitCode !== 0) throw usageError(error, said.problem);
    await print(surroundings.stdout, said.help);
  }
  return code;
}

function usageError(cause: CommanderError, said: string): PapergraphError {
  const message =
    cause.code === 'commander.help'
      ? `Expected a command, found none.\n\n${said.trim()}`
      : said.trim().replace(/^error: /, '');
  return new PapergraphError('USAGE', message, {}, { cause });
}

/** Whether this is the error with which waiting work ends when the program is asked to stop. */
function isStop(error: unknown, { aborted }: AbortSignal): boolean {
  return aborted && systemErrorCode(error) === 'ABORT_ERR';
}

/** What commander hands over: an option that is not given is absent. */
interface GivenOptions {
  readonly json?: true;
  readonly format?: string;
  readonly date?: string;
  readonly out?: string;
  readonly workers: number;
}

function describeCommands(
  output: OutputConfiguration,
  surroundings: Surroundings,
  end: (code: ExitCode) => void,
): Command {
  const program = new Command('papergraph')
    .description('Reads papers into a knowledge graph and answers GraphQL queries over it.')
    .version(programVersion())
    .exitOverride()
    .configureOutput(output)
    .addHelpText('after', environmentHelp);
  program
    .command('ingest')
    .description('read papers into the graph and print a receipt')
    .argument('<path...>', inputHelp)
    .addOption(formatOption())
    .option('--date <date>', 'day of a Trending Papers page, YYYY-MM-DD, whose year the page does not say')
    .addOption(workersOption())
    .addOption(jsonOption())
    .action(async (paths: string[], { format, date, workers, json }: GivenOptions) => {
      const options = { format: formatNamed(format), date: date ?? null, workers, json: json ?? false };
      end(await runIngest(surroundings, paths, options));
    });
  program
    .command('extract')
    .description('print what papers speak of, one line of JSON a paper, without a store')
    .argument('<path...>', inputHelp)
    .addOption(formatOption())
    .addOption(outOption())
    .addOption(workersOption())
    .addOption(jsonOption())
    .action(async (paths: string[], { format, out, workers, json }: GivenOptions) => {
      const options = { format: formatNamed(format), out: out ?? null, workers, json: json ?? false };
      end(await runExtract(surroundings, paths, options));
    });
  program
    .command('resolve')
    .description('say of each pair of names whether the two are one concept, and why')
    .argument(
      '<pairs>',
      'JSON Lines {"a":{"surface","type","context"?},"b":{...}}, gzipped or not; - for standard input',
    )
    .option('--store', 'also by what the papers and curators of the configured store say of the names')
    .addOption(outOption())
    .addOption(jsonOption())
    .action(async (pairs: string, { out, store, json }: GivenOptions & { readonly store?: boolean }) =>
      end(
        await runResolve(surroundings, pairs, {
          out: out ?? null,
          store: store ?? false,
          json: json ?? false,
        }),
      ),
    );
  program
    .command('export')
    .description('print the graph as JSON Lines, which ingest takes back losing nothing')
    .addOption(outOption())
    .addOption(jsonOption())
    .action(async ({ out, json }: GivenOptions) =>
      end(await runExport(surroundings, { out: out ?? null, json: json ?? false })),
    );
  const onStore = { migrate: runMigrate, status: runStatus };
  const descriptions = {
    migrate: 'bring the store to the schema of this program, as all commands that use it do but status',
    status: 'say what is in the store, and the versions of everything',
    serve: 'answer GraphQL over HTTP until stopped',
    start: 'put the sample papers into a store that is empty, then serve',
  };
  for (const name of ['migrate', 'status'] as const) {
    program
      .command(name)
      .description(descriptions[name])
      .addOption(jsonOption())
      .action(async ({ json }: GivenOptions) =>
        end(await onStore[name](surroundings, { json: json ?? false })),
      );
  }
  for (const name of ['serve', 'start'] as const) {
    program
      .command(name)
      .description(descriptions[name])
      .addOption(jsonOption())
      .action(async ({ json }: GivenOptions) => {
        // The server is loaded only when it is used: it takes longer to load than most commands to run.
        const { runServe, runStart } = await import('./commands/serve.js');
        const run = name === 'serve' ? runServe : runStart;
        end(await run(surroundings, { json: json ?? false }));
      });
  }
  return program;
}

const inputHelp = `files, folders, globs, or - for standard input; .gz files too; of a folder, its ${extensionsInWords('and')} files`;

const jsonOption = (): Option =>
  new Option(
    '--json',
    'print one JSON object, on one line, as the last line of standard output, or of a failure {"error"} of standard error',
  );
const outOption = (): Option =>
  new Option(
    '--out <file>',
    'write to this file, which appears when it is whole; without it, to standard output',
  );
const formatOption = (): Option =>
  new Option('--format <format>', 'format of the input; without it, it is recognised').choices(
    formats.map(({ name }) => name),
  );
const workersOption = (): Option =>
  new Option('--workers <number>', 'threads that extract, 0 for none')
    .argParser((text) => {
      if (!/^\d{1,2}$/.test(text)) throw new InvalidArgumentError('Expected a number from 0 to 99.');
      return Number(text);
    })
    .default(defaultWorkers);

function formatNamed(name: string | undefined): InputFormat | null {
  return formats.find((format) => format.name === name) ?? null;
}

const environmentHelp = `
Environment:
  PAPERGRAPH_DB    path of the embedded store (papergraph.db)
  PAPERGRAPH_LEXICON   file of names that the extractor is to know (none)
  NEO4J_URI        address of a Neo4j server; when set, it is the store
  NEO4J_USERNAME   NEO4J_PASSWORD   NEO4J_DATABASE
  HOST, PORT       where the server listens (127.0.0.1, 4000)
  CORS_ORIGINS     origins whose pages may ask, separated by commas, or * (none)
  TRUST_PROXY      whose forwarded headers are believed: true, false, a number of proxies, or addresses (false)
  PAPERGRAPH_ADMIN_TOKEN   token of those who may curate, 16 characters or more (none: nobody may)

Exit codes: 0 every record was accepted, updated or unchanged; 1 some were rejected; 2 wrong usage, configuration,
input or output; 3 the store failed, or others kept writing to it; 70 a fault of the program; 130 stopped by Ctrl-C or
SIGTERM before the end.`;
