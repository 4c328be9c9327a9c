import { Router } from 'express';
import { PapergraphError, type ErrorCode } from '../domain/errors.js';
import type { GraphStore } from '../store/graph-store.js';

/** How long the store may take to say that it is ready, in milliseconds: half of Kubernetes' time between two probes. */
const patience = 5000;

/** `/health/live`: the process answers. `/health/ready`: the store answers too; 503 when it does not. */
export function health(store: GraphStore): Router {
  const router = Router();
  router.get('/health/live', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'live' });
  });
  router.get('/health/ready', async (_request, response) => {
    const code = await problemOf(store.ping());
    response
      .status(code === null ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json(code === null ? { status: 'ready' } : { status: 'unavailable', code });
  });
  return router;
}

/** Null when the store is ready, else the code of what keeps it from being so. */
async function problemOf(ping: Promise<void>): Promise<ErrorCode | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<ErrorCode>((resolve) => {
    timer = setTimeout(resolve, patience, 'STORE_UNAVAILABLE');
  });
  try {
    return await Promise.race([
      ping.then(
        () => null,
        (error: unknown) => (error instanceof PapergraphError ? error.code : 'STORE_UNAVAILABLE'),
      ),
      late,
    ]);
  } finally {
    clearTimeout(timer);
  }
}
