import { printResult } from './print.js';
import { exitCodes, type ExitCode, type Surroundings } from './surroundings.js';
import { withStore } from './with-store.js';

/** `papergraph migrate`: brings the store to this program's schema. */
export async function runMigrate(
  surroundings: Surroundings,
  { json }: { readonly json: boolean },
): Promise<ExitCode> {
  const migrations = await withStore(surroundings, (store) => store.migrate());
  const now = migrations.filter(({ applied }) => applied === 'now');
  const words = [
    ...now.map(({ name }) => `${name}: applied.`),
    `${now.length} applied now, ${migrations.length - now.length} before.`,
  ].join('\n');
  await printResult(surroundings.stdout, json, { value: { migrations }, words });
  return exitCodes.done;
}
