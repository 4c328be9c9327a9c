import type { ConceptKind } from '../../domain/vocabulary.js';
import { wordSet } from './word-set.js';

/** What a phrase is, told by its last word (folded): "contrastive loss" is a METHOD, "intrinsic dimension" a CONCEPT. */
export const headWords: Readonly<Record<ConceptKind, ReadonlySet<string>>> = {
  METHOD: wordSet(`
model learning tuning framework agent network optimization training method attention loss distillation system llm lm vlm mllm slm transformer
strategy search module mechanism matching sampling pipeline fusion encoder architecture algorithm prompting decoding transfer augmentation
quantization pruning clustering regularization regression layer technique experts descent exploration routing filtering classifier tokenizer
decoder autoencoder generator discriminator embedding pretraining pre-training post-training fine-tuning finetuning embedding paradigm policy
net gan vae cnn rnn lstm gnn mlp rl rlhf grpo ppo dpo sft lora rag moe ssm svm gpt bert clip qwen llama approach engineering optimizer solver
scheduler sampler kernel recipe procedure protocol workflow toolkit library ensemble boosting bagging normalization initialization dropout
caching masking hashing indexing reranking reranker retriever planner controller adapter adapters estimator learner simulation judge
backbone detector tracker parser heuristic scheme operator gradient kernel watermarking attack defense unlearning interpolation
convolution pooling softmax backpropagation propagation diffusion denoising flow process machine tree forest
chain-of-thought self-attention cross-attention self-training co-training curriculum distillation schedule trick bandit bootstrapping
approximation factorization decomposition projection transform filter factor-graph programming relaxation
expansion weighting reweighting scoring averaging aggregation parallelism compilation orchestration guidance refinement
`),
  DATASET: wordSet(`
dataset benchmark bench corpus corpora challenge leaderboard testbed suite treebank gym mnist cifar imagenet coco vqa gsm8k squad glue
simulator testset arena
`),
  TASK: wordSet(`
generation detection classification segmentation prediction recognition answering understanding retrieval planning reasoning
estimation reconstruction synthesis translation summarization captioning localization tracking forecasting editing restoration
identification diagnosis extraction manipulation navigation grounding completion assessment control driving tagging parsing
super-resolution inpainting denoising deblurring deraining dehazing recommendation rendering imaging monitoring verification
disambiguation linking resolution registration verbalization transcription imputation ranking matching anonymization labeling
compression modeling analysis discovery inference evaluation alignment adaptation decision-making decision making testing repair
task problem selection interpretation attribution screening allocation scheduling design acquisition perception localisation
moderation simplification paraphrasing entailment completion colorization animation matting stitching mapping SLAM slam
`),
  METRIC: wordSet(`
accuracy score f1 bleu rouge fid map miou auc auroc auprc psnr ssim lpips perplexity latency throughput speedup precision recall rmse mae mse
rate error pass@1 pass@k elo wer cer kappa correlation iou dice ndcg mrr accuracy latency flops runtime metric regret-rate
success-rate win-rate cider meteor bertscore spice accuracy utilization wall-clock
`),
  CONCEPT: wordSet(`
representation data feature space information robustness consistency generalization quality efficiency knowledge image bias distribution
complexity constraint diversity fidelity structure dynamics prior uncertainty noise interpretability gap trajectory similarity supervision
pattern language signal behavior environment feedback label interaction context capability annotation graph intelligence
memory reward parameter perturbation scalability cue geometry length size coherence reliability hallucination dependency stability
bound drift state trace safety privacy artifact preference relationship collapse semantics attribute condition evidence content
theory matrix weight shift convergence instruction example motion field sparsity confidence coverage rule question region objective
sequence step value entropy input sensitivity budget misalignment caption degradation token set skill capacity scene object utility
variance invariance equivariance forgetting overfitting phenomenon manifold distance dimension curvature fairness
transparency explainability controllability plasticity expressivity expressiveness identifiability heterogeneity imbalance
interference leakage contamination vulnerability risk harm threat adversary ambiguity redundancy correlation causality symmetry
law limit regime transition landscape minimum minima saddle optimum equilibrium game market belief intent emotion sentiment persona
cost overhead footprint time resource device hardware gpu cache bandwidth demonstration prompt query response answer
document text speech audio video frame pixel voxel mesh point cloud modality image patch embedding-space latent
variable distribution function gradient hessian norm kernel-function loss-landscape backdoor trigger shortcut error
granularity hierarchy ontology taxonomy schema concept relation entity event fact claim citation
human user expert student teacher patient population society culture
domain class category cluster node edge subgraph community molecule protein gene cell drug material crystal
`),
};
