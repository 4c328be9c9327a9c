import type { Server } from 'node:http';
import type { ServerConfig } from '../config.js';
import { PapergraphError } from '../domain/errors.js';

/**
 * Starts listening; resolves when connections are taken.
 * @throws PapergraphError CONFIGURATION_INVALID saying what is wrong with host or port
 */
export function listen(server: Server, { host, port }: Pick<ServerConfig, 'host' | 'port'>): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const message = problemOf(cause.code ?? 'no reason given', host, port);
      reject(new PapergraphError('CONFIGURATION_INVALID', message, { host, port }, { cause }));
    });
    server.listen(port, host, resolve);
  });
}

/** What the system's refusal to listen means for whoever set HOST and PORT. */
function problemOf(code: string, host: string, port: number): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Expected HOST and PORT to be free to listen on, found that ${host}:${port} is not.`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `Expected HOST to be a name or address of this machine, found ${host}, which no address is known for.`;
    case 'EADDRNOTAVAIL':
      return `Expected HOST to be a name or address of this machine, found ${host}, which is another's.`;
    case 'EACCES':
      return `Expected PORT to be one that this user may listen on, found ${port}.`;
    default:
      return `Expected HOST and PORT to be an address to listen on, found that ${host}:${port} is none (${code}).`;
  }
}
