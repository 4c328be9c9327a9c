import { wordSet } from './word-set.js';

/** Words of running English in abstracts that stand outside the names of concepts: a name ends where one begins. */
export const outsideWords = wordSet(`
a abilities ability able about above accelerates accessible according account accurate accurately achieve
achieved achieves achieving across actionable actively actually adapting adaptively adapts adding
additionally address addressed addresses addressing adds adjust adjusts adopted adopting adopts advance
advancement advancements advances advancing advantage advantages affect affected affects aforementioned
after again against aggregates aggregating aim aiming aims al. aligning aligns all alleviate allow allowed
allowing allows almost alone along alongside already also although always am among amounts amplifies an
analogous analyze analyzing and another any appear appears applicability applicable applied applies apply
applying approach approaches appropriate approximately are areas argue arises around art article as assess
assist associated assume at attains attempt attracted augments authors automatically autonomously
available avoid avoids axes balances based be became because become becomes becoming been before behind
being below benefit benefits besides best better between beyond boosts both bridge bridges brings broad
broader broadly build builds built but by call called calls can cannot capable captured captures capturing
carefully case cases caused causes causing central certain challenge challenges challenging characterize
characterized choose chosen cite clear code collect collected collecting combine combined combines
combining come comes commonly comparable compare compared compares comparing compatible compelling
competitive comprehensive comprehensively comprises comprising compromising computes concerning conclude
conclusions conduct conducted confirm confirming consequences consequently consider considerable
considered considering consistently consisting consists construct constructed constructing consuming
contain containing contains continues contribute contributes contributing contribution contributions
converts correctly corresponding costly could couples covering create created creates creating critical
critically crucial crucially curate current currently cutting-edge decompose decomposes decouple decouples
decrease define defines defining degrade degrades delivering delivers demanding demonstrate demonstrated
demonstrates demonstrating depend depending depends deploy deployable deployed deploying derive derives
describe design designed designing designs despite detailed determine determined determining develop
developed developing develops devise did differ different difficult difficulties directly discuss
disentangles distinguish do does done down drawback drawbacks drops dub dubbed due during e.g. each
earlier easily easy effective effectively effectiveness efficiently efforts eight either elicit eliminate
eliminates eliminating emerge emerged emerges emphasize emphasizes emphasizing empirically employ employed
employing employs enable enabled enables enabling encode encodes encompassing encounter encourage
encourages encouraging enforce enforces enforcing engage enhance enhances enhancing enough ensure ensures
ensuring entire especially essential establish established establishes establishing etc etc. evaluate
evaluated evaluates evaluating even every examine examines example examples exceed exceeding exceeds
excellent excels exclusively execute exhibit exhibiting exhibits exist existing exists expanding expensive
experiment experimental experimentally experiments explicitly exploit exploiting exploits explore explored
explores exploring expose exposes exposing expressed extend extending extends extensible extensive
extensively extra extract extracted extracting extracts facilitate facilitates facilitating fail fails
fall far favorable featuring few fewer fields finally find finding findings finds first firstly five
focuses followed follows for formalize formulate formulates foster found four fraction fragmented
frequently from fully fundamental fundamentally further furthermore fuses gain gained gains generalize
generalizes generally generate generates get gets give given gives good got great greater greatly growing
grows guide guiding had handle handles harder has have having he heavily help helps hence here
high-quality highest highlight highlighting highlights highly hinder hindered hinders hold holds how
however http https hundreds hypothesize i i.e. idea identical identifies identify if ignore ii illustrate
impacts implement implementations implemented implicitly important importantly impose impractical
impressive improve improved improvement improvements improves improving in inaccurate include includes
including incorporate incorporated incorporates incorporating increase increased increases increasing
increasingly incur incurring incurs indeed independently indicate indicates indicating individuals induce
induces infeasible inherently injecting innovations innovative inside insight insights instantiate instead
integrate integrates integrating interesting interpret interpreting into intricate introduce introduced
introduces introducing investigate investigated investigates invoke involve involves involving is isolate
issue issues it iteratively its itself jointly just keeping key kind kinds know known lack lacking lacks
large-scale largely lastly later latter layouts lead leading leads learn learns least leaves leaving led
less leverage leverages leveraging lies likely limitation limitations limiting literature little made main
mainly mainstream maintain maintaining maintains major make makes managing many mapped matches matter
maximize may measured measuring meet merely method methods might million millions minimize minimizes
mitigate mitigates mitigating modifications more moreover most mostly motivates motivating much must name
named namely narrow naturally navigate necessarily necessary need needed neglecting negligible neither
never nevertheless new newly nine no nor not not-only notable notably novel now nowadays number numerous
observe observed obtain obtained obtains occur occurs of off offer offering offers often on once one ones
ongoing only onto opens operate operates optimize optimizes or organized other others otherwise our ours
out outperform outperformed outperforming outperforms over overcome overlook overlooked overlooking owing
own paper papers particular particularly parts per percent perform performances performed performing
performs plays poorly popular posing possible potentially powerful practical practice precisely predicts
predominantly preliminary present presented presenting presents preserve preserves prevalent prevent
preventing prevents previous previously primarily primary prior produce produced produces producing
progress progressively prohibitive project prominent promise promising promote promotes propose proposed
proposes proposing prove proven provide provided provides providing publicly quantify quantifying raises
raising range ranging rapidly rarely rather reach reached reaches real-world receive received recent
recently recognizing reconstructs recover recovered recovering recovers reduce reduced reduces reducing
refers refines reflect reflecting reflects reformulates regarding regardless relatively release released
reliably relies rely relying remain remaining remains remarkable remarkably remove removing replace
replaces replacing represent represented representing represents reproduce require required requirement
requires requiring research researchers respect respectively result resulting results retaining retains
rethinking reveal revealing reveals revisit rigorous rigorously rise roughly runs sacrificing same satisfy
scope seamlessly second secondly seconds seeks seen select selected selectively selects separately
separates separating sequentially series serve serves seven several severely shall share sharply she
shortcoming shortcomings should show showcase showed showing shown shows significant significantly similar
simple simpler simply simulate simultaneously since situations six so so-called solely solved solves some
sometimes sophisticated sota spanning special specifically stages standing starting state-of-the-art steer
stems still straightforward strategically strengths strong structurally struggle struggles studied studies
study studying subsequent subsequently substantial substantially successfully such suffer suffers
sufficiently suggest suggesting suggests suitable suited superior superiority supported supports suppress
suppressing surpass surpasses surpassing surprisingly susceptible synthesizes systematic systematically
tackle tackles tailored take taken takes ten tend term termed tested than thanks that the their theirs
them then theoretically there thereby therefore these they third thirdly this thorough those though
thousands three through throughout thus timely to today together too toward towards traditionally train
trains transfers transforming treat treated treating treats trends truly turns two types typical typically
ultimately unchanged unclear uncover under underexplored underscore underscoring understand understood
unexplored unifies unifying unlike unlocking unnecessary unprecedented until up upon url us use used
useful uses using usually utilize utilized utilizes utilizing validate validated validates validating
valuable varies variety various vary vast verify versus very via vital vs. vulnerable w.r.t. was way ways
we weaknesses website well well-known were what when where whereas whether which while who whom whose why
widely widely-used widespread will with within without work works worse worst would years yet yield
yielding yields you your
`);
