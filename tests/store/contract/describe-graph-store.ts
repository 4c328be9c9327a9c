import { conceptContract } from './concept-contract.js';
import { freshStore, type OpenStore } from './contract.js';
import { exportContract } from './export-contract.js';
import { identityContract } from './identity-contract.js';
import { paperContract } from './paper-contract.js';
import { papersOfContract } from './papers-of-contract.js';
import { relationContract } from './relation-contract.js';
import { searchContract } from './search-contract.js';
import { statusContract } from './status-contract.js';
import { textContract } from './text-contract.js';
import { writeContract } from './write-contract.js';

/** The whole contract of the port, for one store. `openStore` gives an empty, migrated store for each test. */
export function describeGraphStore(name: string, openStore: OpenStore): void {
  describe(name, () => {
    const store = freshStore(openStore);
    describe('papers', () => paperContract(store));
    describe('concepts', () => conceptContract(store));
    describe('papers of concepts', () => papersOfContract(store));
    describe('relations and co-occurrence', () => relationContract(store));
    describe('search', () => searchContract(store));
    describe('writing', () => writeContract(store));
    describe('export', () => exportContract(store));
    describe('identity', () => identityContract(store));
    describe('status', () => statusContract(store));
    describe('texts of any kind', () => textContract(store));
  });
}
