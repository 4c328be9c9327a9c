/**
 * All tests of one part in one file, for mutation testing (scripts/mutation): every file of tests loads what it tests
 * anew, and with a file for each module that takes longer than the tests themselves.
 */
const files = (process.env.PAPERGRAPH_TESTS_TOGETHER ?? '').split('\n');
for (const file of files) await import(file);
