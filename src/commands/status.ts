import { loadExtractor } from '../extract/load-extractor.js';
import type { StoreStatus } from '../store/graph-store.js';
import { programVersion } from './package-files.js';
import { printResult } from './print.js';
import { exitCodes, type ExitCode, type Surroundings } from './surroundings.js';
import { withStore } from './with-store.js';

/** `papergraph status`: what is in the store, and the versions of everything. */
export async function runStatus(
  surroundings: Surroundings,
  { json }: { readonly json: boolean },
): Promise<ExitCode> {
  const { store, lexiconPath } = await withStore(
    surroundings,
    async (opened, config) => ({ store: await opened.status(), lexiconPath: config.lexiconPath }),
    { create: false },
  );
  const program = { version: programVersion(), extractor: loadExtractor(lexiconPath).version };
  await printResult(surroundings.stdout, json, { value: { program, store }, words: inWords(program, store) });
  return exitCodes.done;
}

function inWords(
  program: { readonly version: string; readonly extractor: string },
  store: StoreStatus,
): string {
  const dates =
    store.firstPublishedAt === null
      ? 'no dates'
      : `${store.firstPublishedAt} to ${store.lastPublishedAt ?? ''}`;
  const rows: readonly (readonly [string, string])[] = [
    ['program', `papergraph ${program.version}, extractor ${program.extractor}`],
    ['store', `${store.engine} ${store.engineVersion}, ${store.location}`],
    ['schema', store.schemaVersion ?? 'none yet'],
    ['papers', `${store.papers} (${dates})`],
    [
      'concepts',
      `${store.concepts} (${store.conceptsByKind.map(({ kind, concepts }) => `${kind} ${concepts}`).join(', ')})`,
    ],
    ['links', `${store.links}, with ${store.mentions} mentions`],
    ['statements', String(store.statements)],
    ...store.extractionRuns.map(
      ({ extractor, papers, lastIngestAt }) =>
        ['extracted', `${papers} papers by ${extractor}, last ${lastIngestAt}`] as const,
    ),
    ['last ingest', store.lastIngestAt ?? 'never'],
  ];
  return rows.map(([name, value]) => `${name.padEnd(12)}${value}`).join('\n');
}
