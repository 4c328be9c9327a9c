/** British spellings that no ending rule covers. */
const words = new Map<string, string>(
  Object.entries({
    dialogue: 'dialog', catalogue: 'catalog', analogue: 'analog', defence: 'defense', offence: 'offense', licence: 'license',
    grey: 'gray', artefact: 'artifact', programme: 'program', ageing: 'aging', judgement: 'judgment', centre: 'center',
    fibre: 'fiber', metre: 'meter', litre: 'liter', theatre: 'theater', practise: 'practice', pretence: 'pretense',
    cheque: 'check', disc: 'disk', plough: 'plow', sulphur: 'sulfur', aluminium: 'aluminum', tyre: 'tire', mould: 'mold',
    anaesthesia: 'anesthesia', haemorrhage: 'hemorrhage', oesophagus: 'esophagus', paediatric: 'pediatric',
    leukaemia: 'leukemia', anaemia: 'anemia', foetal: 'fetal', orthopaedic: 'orthopedic', grammer: 'grammar',
  }),
); // prettier-ignore

/** Words in -ise on both sides of the ocean. */
const alwaysIse =
  /(?:superv|adv|rev|dev|telev|improv|exerc|compr|prom|surpr|enterpr|franch|no|prec|conc|ra|pra|w|disgu|parad|expert|adv(?:ert)?|po|gu|cru|bru|m)is(?:e|ed|er|ing|able)$/;

/** Letters of a word whose ending may be British: `hour` and `four` are spelled so everywhere. */
const leastEnding = 5;
/** The same where an `l` is doubled: `labelled`, but not `filling` and `calling`. */
const leastDoubled = 8;

/**
 * One spelling for British and American forms of a lower-case word. The ending rules also touch a few words that have
 * only one spelling (`contour`), which does no harm to a key as long as two words do not become one.
 */
export function americanSpelling(word: string): string {
  const known = words.get(word);
  if (known !== undefined) return known;
  if (word.length < leastEnding) return word;
  if (alwaysIse.test(word)) return word;
  const american = word
    .replace(/is(e|ed|er|ing|ation|able|ational)$/, 'iz$1')
    .replace(/ys(e|ed|er|ing)$/, 'yz$1')
    .replace(/our(al|ed|ing|ite|able|hood|less)?$/, 'or$1');
  return american.length < leastDoubled ? american : american.replace(/([aeio])ll(ing|ed|er)$/, '$1l$2');
}
