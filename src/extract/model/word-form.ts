/** How word vectors and lexical features spell a word: lower case, digits as 0. */
export function wordForm(text: string): string {
  return text.toLowerCase().replace(/[0-9]/g, '0');
}
