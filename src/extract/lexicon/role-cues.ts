import { wordSet } from './word-set.js';

/** Folded words that announce what the paper does with the name that follows in the same sentence. */
export const proposingWords = wordSet(`
propose present introduce develop design contribute devise proposed introduced dubbed called termed named name call coin release build
formulate proposes introduces unveil establish
`);
export const evaluatingWords = wordSet(`
evaluate evaluation experiment benchmark test validate evaluated tested validated on across dataset result
`);
export const comparingWords = wordSet(`
outperform outperforming outperformed surpass surpassing surpassed exceed exceeding beat than baseline compared comparing compare versus vs
against over comparable competitor rival match
`);
