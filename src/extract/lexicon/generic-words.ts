import { wordSet } from './word-set.js';

/** Singular words that name nothing by themselves; a phrase made of these alone is not a concept. */
export const genericWords = wordSet(`
ability accuracy-gain aim algorithm analysis angle answer application approach architecture area aspect assumption attribute author baseline basis
benchmark capability category challenge change choice class code collection combination community comparison component concept condition
configuration consequence context contribution cost criterion data dataset decision default degree demand design detail development difference
difficulty dimension direction domain effect effort element entity environment error evaluation evidence example experiment expert extension
factor failure family feature finding focus form formulation foundation fraction framework function gain gap goal group ground guidance
history idea impact implementation implication importance improvement increase input instance insight interest issue item key kind
knowledge lack layer level library limit limitation line literature loss majority manner mechanism method methodology metric mode model module
nature need network norm notion number object objective observation operation opportunity option order outcome output overview pair paper
paradigm parameter part performance person perspective phase phenomenon pipeline point possibility potential practice presence principle
problem procedure process product program progress project property proposal purpose quality quantity question range rate ratio reason
regime region relation relationship representation requirement research researcher resource response result role rule run sample scale
scenario scheme scope score section sequence series service set setting setup shortcoming signal situation size software solution source space
stage state statistic step strategy structure study subset success suite supervision support survey system target task technique
technology term test theory time tool topic trade tradeoff training trend type understanding unit usage use user utility validation value
variant variation variety version view way website weight work workflow world year people human image video text word sentence document
language speech audio graph token query prompt agent policy reward expert action state label information content content memory attention
learning optimization generation prediction detection classification inference search learner behavior pattern distribution distance point
`);

/** Words that praise or place a concept without being part of its name: dropped where a phrase begins with them. */
export const premodifiers = wordSet(`
accurate additional adequate advanced aforementioned alternative ambitious appropriate arbitrary available basic best better broad broader
careful certain challenging cheap classic clear close common compelling competitive complete complex comprehensive consistent conventional
convincing corresponding costly crucial current desired detailed different difficult direct distinct diverse downstream effective efficient
elegant emerging empirical enough entire equal essential excellent existing expensive explicit extensive extra fast faster few final fine
first flexible former full fundamental general generic given good great handful hard heavy helpful high high-quality higher highest huge
ideal important improved increasing independent individual inherent initial innovative intermediate interesting intrinsic key known
lack large large-scale larger last latest latter lightweight limited little low lower main major many meaningful mere minimal modern modest
more multiple natural necessary novel numerous obvious optimal ordinary original other overall particular plausible popular possible
potential powerful practical precise previous primary principled prior prominent promising proper quantitative rapid rare real real-world
realistic reasonable recent related relevant reliable remarkable representative rich rigorous robust same scalable second several
severe short significant similar simple single small smaller sophisticated special specific stable standard state-of-the-art strong
stronger subsequent substantial successful sufficient suitable superior systematic third total traditional training-free typical
underlying unique unified universal useful usual valuable vanilla varied various vast versatile very vital wide widespread
year-long two three four five six seven eight nine ten hundred thousand million billion
`);
