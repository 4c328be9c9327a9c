import type { ConceptKind } from '../../../src/domain/vocabulary.js';
import { contextWords } from '../../../src/resolve/identity/context-words.js';
import { shortParts } from '../../../src/resolve/identity/expansions.js';
import { lexiconMeaning } from '../../../src/resolve/identity/lexicon-meaning.js';
import { readName } from '../../../src/resolve/identity/name-form.js';
import { nameKey } from '../../../src/resolve/identity/name-key.js';
import { smallLexicon } from './small-lexicon.js';

interface Use {
  readonly kind?: ConceptKind;
  readonly text?: string;
  readonly proposed?: boolean;
}

/** What a name means in a text by the small lexicon, as `rule: key (evidence)`. */
function meant(surface: string, { kind = 'METHOD', text = '', proposed = false }: Use = {}): string | null {
  const form = readName(surface, kind);
  const own = nameKey(form, smallLexicon);
  if (own === null) throw new RangeError(`Expected a name, found "${surface}".`);
  const context = { text, words: contextWords(text.replaceAll(surface, ' ')) };
  const meaning = lexiconMeaning({ form, own, context, proposed }, smallLexicon);
  return meaning === null ? null : `${meaning.rule}: ${meaning.key} (${meaning.evidence})`;
}
const neutral = 'We look at hills, woods and rivers in the early morning.';

describe('a short form of one meaning', () => {
  const tide = 'abbreviation: progressivetidelearning';

  test('is taken for granted when many papers define it so', () => {
    expect(meant('PTL')).toBe(`${tide} (PTL is progressive tide learning, defined in 24 of the papers counted)`);
    expect(meant('PTL', { text: neutral })).toContain(tide);
    expect(meant('PTL model', { text: neutral })).toContain(tide);
  }); // prettier-ignore

  test('is so by the words of the text, which are told', () => {
    expect(meant('PTL', { text: 'The waves of the sea move.' })).toBe(
      `${tide} (PTL is progressive tide learning here: wave, sea)`,
    );
  });

  test('is not what a text spells out otherwise', () => {
    expect(meant('PTL', { text: 'PTL (power tail law) is a law.' })).toBeNull();
    expect(meant('PTL', { text: 'By progressive tide learning (PTL) it is.' })).toContain(tide);
  });

  test('is not what others call so where the paper proposes it, unless its words speak for it', () => {
    expect(meant('PTL', { text: neutral, proposed: true })).toBeNull();
    expect(meant('PTL', { text: 'It learns the waves of the sea by tide.', proposed: true })).toContain(tide);
    expect(meant('PTL', { proposed: true })).toBeNull();
  });

  test('is not given up for another one because of a word, but because of clear words', () => {
    expect(meant('WFI', { text: 'The lair is on a hill.' })).toContain('abbreviation: wavefoaminlet');
    expect(meant('WFI', { text: 'The burrow is on a hill.' })).toContain('abbreviation: wildfoxisle');
  });

  test('is found in letters of another case too', () => {
    expect(meant('PtL')).toContain(tide);
  });

  test('is written out in the way that most papers do', () => {
    expect(meant('aQB')).toContain('abbreviation: amberingquaybox');
  });

  test('needs a text that speaks for it where few papers define it', () => {
    expect(meant('LN', { text: neutral })).toBeNull();
    expect(meant('LN', { text: 'Crystals grow in a lattice of ice.' })).toContain(
      'abbreviation: latticenetwork',
    );
  });

  test.each<[string, ConceptKind, string | null]>([
    ['RSE', 'METRIC', 'riverstageerror'],
    ['RSE', 'TASK', null],
    ['PTL', 'METRIC', null],
    ['PTL', 'DATASET', null],
    ['TGD', 'TASK', 'tidegaugedetection'],
    ['TGD', 'METRIC', null],
    ['TGD', 'DATASET', null],
    ['TGR', 'CONCEPT', 'tidegaugerecognition'],
    ['TGR', 'METRIC', null],
  ])('%s is no %s that its meaning cannot be', (short, kind, key) => {
    const found = meant(short, { kind, text: neutral });
    expect(found?.split(' ')[1] ?? null).toBe(key);
  });

  test('does not mean a long form that was cut off where it was counted', () => {
    expect(meant('PD', { text: neutral })).toBeNull();
  });

  test('may mean a long form that begins with a preposition which it counts', () => {
    expect(meant('IP', { text: neutral })).not.toBeNull();
  });
});

describe('a short form of several meanings', () => {
  test('means what its text speaks for', () => {
    expect(meant('CP', { text: 'The calibration of the set covers it.' })).toBe(
      'abbreviation: conformalprediction (CP is conformal prediction here: calibr, cover)',
    );
    expect(meant('CP', { text: 'The tensor of rank five is computed.' })).toContain('canonicalpolyadic');
    expect(meant('CP', { text: 'The schedule has a delay of a day.' })).toContain('criticalpath');
  });

  test('stays by itself where nothing speaks', () => {
    expect(meant('CP')).toBeNull();
    expect(meant('CP', { text: neutral })).toBeNull();
  });

  test('means what it is met as twice as often where there is no text', () => {
    expect(meant('SPX')).toContain('abbreviation: slowpondexchange');
    expect(meant('SPX', { text: neutral })).toBeNull();
    expect(meant('SPX', { text: 'The gull flies.' })).toBeNull();
  });

  test('means what readers think of first, unless that is outweighed, a text speaks otherwise or the paper proposes it', () => {
    expect(meant('SGX')).toBe('abbreviation: slowgulldrift (SGX is slow gull drift, defined in 6 of the papers counted)');
    expect(meant('SGX', { text: neutral })).toContain('abbreviation: slowgulldrift');
    expect(meant('SGX', { text: neutral, kind: 'TASK' })).toBeNull();
    expect(meant('SGX', { text: neutral, proposed: true })).toBeNull();
    expect(meant('SGX', { text: 'Where the grass grows.' })).toContain('abbreviation: seagrassdepth');
    expect(meant('EQX')).toContain('abbreviation: earlyquailxylem');
    expect(meant('TFX')).toBeNull();
  }); // prettier-ignore

  test('means what the text spells out, known or not', () => {
    expect(meant('CP', { text: 'CP (canonical polyadic) is one.' })).toContain('canonicalpolyadic');
    // That is for the graph's papers to tell.
    expect(meant('CP', { text: 'CP (calm pond) is one.' })).toBeNull();
  });
});

describe('other names', () => {
  test('a listed name means the first of its line', () => {
    expect(meant('causal web')).toBe('alias: beliefnet (The lexicon lists both names for one thing)');
    expect(meant('crystal nets', { kind: 'TASK' })).toContain('alias: floodwarning');
    expect(meant('belief net')).toBeNull();
    expect(meant('OLN', { text: neutral })).toContain('alias: outerloop');
    expect(meant('QHX', { proposed: true })).toContain('alias: quietheron');
    expect(meant('crystal net', { kind: 'DATASET' })).toBeNull();
  });

  test('one spelling for several things is the plain one unless clear words speak for another', () => {
    expect(meant('mamba')).toBeNull();
    expect(meant('mamba', { text: 'A sequence of states is scanned.' })).toBeNull();
    expect(meant('mamba', { text: 'The snake is a reptile.' })).toBe(
      'homograph: mamba:snak (mamba of snak, reptil)',
    );
    expect(meant('mamba', { text: 'The snake scans a sequence of states.' })).toBeNull();
  });

  test('in a long text one word that speaks for another thing may stand there by chance', () => {
    const hills = (count: number) => Array.from({ length: count }, (_, at) => `hill${'x'.repeat(at)}`).join(' ');
    expect(meant('mamba', { text: `The snake is a reptile. ${hills(38)}` })).toContain('homograph');
    expect(meant('mamba', { text: `The snake is a reptile. ${hills(39)}` })).toBeNull();
    expect(meant('mamba', { text: `The snake is a reptile in a package. ${hills(39)}` })).toContain('homograph');
  }); // prettier-ignore

  test('a short form inside a name is written out where its meaning is clear or the other words tell it', () => {
    expect(meant('PTL prediction', { kind: 'TASK' })).toBe(
      'abbreviation: progressivetidelearningprediction (PTL is progressive tide learning, defined in 24 of the papers counted)',
    );
    expect(meant('deep PTL nets')).toContain('abbreviation: deepprogressivetidelearningnet');
    expect(meant('CP tensor')).toContain('abbreviation: canonicalpolyadictensor');
    expect(meant('RSE prediction', { kind: 'TASK' })).toContain('abbreviation: riverstageerrorprediction');
    expect(meant('CP of it')).toBeNull();
    expect(meant('SPX gull')).toBeNull();
    expect(meant('BERTX prediction')).toBeNull();
    expect(meant('LN prediction')).toBeNull();
  }); // prettier-ignore

  test.each(['PTL-4', 'PTL-XL model', 'PTL 2 nets', 'PTL-LSTM nets', 'XYZ prediction', 'Ptl prediction'])(
    '%s is a name of its own',
    (surface) => {
      expect(meant(surface)).toBeNull();
    },
  );

  test('a short form with a number is one name however the number is written', () => {
    for (const surface of ['QPT4', 'QPT-4', 'QPT 4'])
      expect(meant(surface)).toBe(
        'abbreviation: quietpondtide (QPT4 is quiet pond tide, defined in 9 of the papers counted)',
      );
    expect(meant('P TL')).toBeNull();
  });

  test('a word with one capital is a short form only where it is listed so', () => {
    expect(meant('Ptl')).toBeNull();
    expect(meant('ptl')).toBeNull();
  });

  test('a plural of what cannot be counted is not taken for granted', () => {
    expect(meant('PTLs', { text: neutral })).toBeNull();
    expect(meant('RSEs', { kind: 'METRIC', text: neutral })).toContain('riverstageerror');
  });
});

test.each<[string, readonly string[]]>([
  ['CTR prediction', ['| CTR | prediction']],
  ['deep CTR prediction', ['deep | CTR | prediction']],
  ['the CTR', ['| CTR |']],
  ['CTR model', ['| CTR |']],
  ['GPT4', ['| GPT4 |', '| GPT | 4']],
  ['KPT12', ['| KPT12 |', '| KPT | 12']],
  ['KPT4.5', ['| KPT45 |', '| KPT | 4.5']],
  ['KPT.4', ['| KPT4 |', '| KPT | 4']],
  ['KPT4o', ['| KPT4o |']],
  ['K2PT4', ['| K2PT4 |']],
  ['CNN-LSTM', ['| CNNLSTM |', '| CNN | lstm', 'cnn | LSTM |']],
  ['ViT (vision transformer)', ['| ViT |']],
  ['a b c d CTR', []],
  ['deep wide sparse CTR', ['deep wide sparse | CTR |']],
  ['CTR hill lake pond tree wood', ['| CTR | hill lake pond tree wood']],
  ['CTR a b c d e f', []],
  ['Adam', ['| Adam |']],
  ['Eva (early vision art)', ['| Eva |']],
  ['adam', []],
  ['Adam optimizer', []],
  ['j-NN', ['| jNN |', 'j | NN |']],
])('%s holds the short forms %j', (surface, parts) => {
  const found = shortParts(readName(surface, 'METHOD'));
  expect(found.map(({ short, before, after }) => [before.join(' '), short, after.join(' ')].join(' | ').trim())).toEqual(parts);
}); // prettier-ignore
