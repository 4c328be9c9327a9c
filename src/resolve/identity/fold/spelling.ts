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

/**
 * One spelling for British and American forms of a lower-case word. The ending rules also touch a few words that have
 * only one spelling (`contour`), which does no harm to a key as long as two words do not become one.
 */
export function americanSpelling(word: string): string {
  if (word.length < 4) return word;
  const known = words.get(word);
  if (known !== undefined) return known;
  if (word.length < 5) return word;
  if (alwaysIse.test(word)) return word;
  const american = word
    .replace(/is(e|ed|er|ing|ation|able|ational)$/, 'iz$1')
    .replace(/ys(e|ed|er|ing)$/, 'yz$1')
    .replace(/our(al|ed|ing|ite|able|hood|less)?$/, 'or$1');
  // `modelling`, `labelled`; shorter words (`filling`) are others.
  return american.length < 8 ? american : american.replace(/([aeio])ll(ing|ed|er)$/, '$1l$2');
}
