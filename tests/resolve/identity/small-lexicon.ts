import { openLexicon } from '../../../src/resolve/identity/lexicon.js';
import type { LexiconFile } from '../../../src/resolve/identity/lexicon-file.js';

/** A lexicon small enough to be read by eye: what the shipped one has in thousands, in a few lines. */
export const smallLexiconFile: LexiconFile = {
  format: 1,
  papers: 1000,
  abbreviations: {
    // One meaning that many papers define, in two wordings that are one.
    PTL: 'progressive tide learning 20,progressive tide learner 4:sea7 wave5',
    // Two meanings, each often met.
    CP: 'conformal prediction 12:calibr9 cover8;canonical polyadic 6,canonical polyadic decomposition 4:tens9 rank7',
    // One meaning that few papers define.
    LN: 'lattice network 3:crystal6',
    RSE: 'river stage error 15:gauge6',
    TGD: 'tide gauge detection 15:alarm6',
    BERTX: 'bertx based model 30',
    vit: 'vital tide 2',
    VIT: 'very inner tide 1',
    QPT4: 'quiet pond tide 9',
    IP: 'in pond 20',
    PD: 'of pond depth 20',
    // Beside a meaning that nearly all papers define, one that a few do.
    WFI: 'wave foam inlet 40;wild fox isle 2:lair5 burrow9',
    // Several meanings, of which the first is met twice as often, a little more often, and less often than all others.
    SPX: 'slow pond exchange 20;shallow pool extent 6:gull3',
    SGX: 'slow gull drift 6;sea grass depth 5:grass9',
    TFX: 'tall fir extent 6;tidal flat exit 5;two fox ears 5',
    EQX: 'early quail xylem 5;elder quartz xenon 5',
    OLN: 'oval lake net 3',
    TGR: 'tide gauge 15;tide gauge recognition 3',
    AQB: 'amber quay box 2',
    aqb: 'ambering quay box 9',
  },
  words: ['kernels', 'adopting', '', '', 'network', 'attention tensors'],
  known: {
    shortForms: [
      '# by hand',
      '',
      'CP = canonical polyadic : factor mode',
      'CP = critical path : schedule delay',
      'SG = skip gram / skip gram net : word corpus',
    ].join('\n'),
    aliases: [
      '# by hand',
      '[ANY]',
      'belief net, credal net, causal web',
      'tide learner, credal net',
      'quiet heron, QHX',
      'outer loop, OLN',
      '[METHOD]',
      'lattice network, crystal net, CP',
      'slow gull drift, SGX',
      'tall fir extent, TFX',
      'early quail xylem, EQX',
      '[TASK]',
      'flood warning, crystal net',
    ].join('\n'),
    homographs: ['# by hand', 'mamba = sequence state scan | snake package reptile'].join('\n'),
  },
};

export const smallLexicon = openLexicon(smallLexiconFile);
