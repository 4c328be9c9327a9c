import type { CurationAct } from '../domain/curator.js';
import type { RequestContext } from './context.js';
import { curateOf } from './curators.js';
import { curationRequest, type CurationInput } from './curation-request.js';
import type { CurationPayloadSource, UserErrorSource } from './sources.js';

/** What becomes of an act, or of an input that makes none. */
export async function curated(
  { access, loaders }: RequestContext,
  input: CurationInput,
  act: CurationAct | UserErrorSource,
): Promise<CurationPayloadSource> {
  const curate = curateOf(access);
  const nothing = { decision: null, concept: null, papersRelinked: 0 };
  if ('code' in act) return { ...nothing, userErrors: [act] };
  const outcome = await curate(curationRequest(act, input));
  // Whatever the request read before was so before.
  loaders.forget();
  return outcome.outcome === 'DECIDED'
    ? { ...outcome, userErrors: [] }
    : { ...nothing, userErrors: [outcome] };
}
