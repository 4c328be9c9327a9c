import { wordSet } from './word-set.js';

/** Last words that only say what the thing named before them is. */
export const trailingNouns = wordSet(`
algorithm approach architecture backbone benchmark collection corpus dataset framework method methodology metric model module network
paradigm phenomenon pipeline problem procedure scheme score setting strategy system task technique value
`);
