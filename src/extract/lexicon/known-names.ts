import type { ConceptKind } from '../../domain/vocabulary.js';
import { entrySet } from './word-set.js';

/** Names that a reader of the field knows, by kind, in the form that folding gives. */
export const knownNames: Readonly<Record<ConceptKind, ReadonlySet<string>>> = {
  METHOD: entrySet(`
large language model, llm, language model, vision language model, vlm, multimodal large language model, mllm, foundation model, diffusion model,
latent diffusion model, transformer, vision transformer, vit, convolutional neural network, cnn, recurrent neural network, rnn, lstm, gru,
long short term memory, graph neural network, gnn, graph convolutional network, gcn, graph attention network, gat, multilayer perceptron, mlp,
neural network, deep neural network, dnn, generative adversarial network, gan, variational autoencoder, vae, autoencoder, normalizing flow,
flow matching, rectified flow, state space model, ssm, mamba, mixture of experts, moe, reinforcement learning, rl, deep reinforcement learning,
supervised fine tuning, sft, fine tuning, finetuning, instruction tuning, prompt tuning, prefix tuning, low rank adaptation, lora, qlora, adapter,
parameter efficient fine tuning, peft, direct preference optimization, dpo, proximal policy optimization, ppo,
group relative policy optimization, grpo, reinforcement learning from human feedback, rlhf, rlvr, reinforcement learning with verifiable reward,
knowledge distillation, distillation, self distillation, quantization, pruning, contrastive learning, self supervised learning,
semi supervised learning, unsupervised learning, supervised learning, federated learning, active learning, meta learning, transfer learning,
multi task learning, curriculum learning, imitation learning, behavior cloning, inverse reinforcement learning, in context learning, icl,
metric learning, ensemble learning, online learning, chain of thought, cot, chain of thought prompting, tree of thought, self consistency, prompting, prompt engineering,
retrieval augmented generation, rag, speculative decoding, beam search, nucleus sampling, monte carlo tree search, mcts, test time scaling,
test time training, test time adaptation, classifier free guidance, stochastic gradient descent, sgd, adam, adamw, gradient descent,
backpropagation, bayesian optimization, gaussian process, variational inference, expectation maximization, markov chain monte carlo, mcmc,
hidden markov model, conditional random field, crf, support vector machine, svm, random forest, decision tree, xgboost, lightgbm,
gradient boosting, logistic regression, linear regression, k means, k nearest neighbor, principal component analysis, pca, t sne, umap,
word2vec, glove, fasttext, elmo, bert, roberta, deberta, albert, electra, gpt, gpt 2, gpt 3, gpt 3.5, gpt 4, gpt 4o, gpt 5, chatgpt, o1, o3, claude,
gemini, gemini pro, llama, llama 2, llama 3, mistral, mixtral, qwen, qwen2.5, qwen3, deepseek, deepseek r1, deepseek v3, phi 3, gemma, t5, bart, palm, opt,
bloom, clip, blip, blip 2, llava, flamingo, dino, dinov2, sam, segment anything model, mae, simclr, moco, byol, stable diffusion, sdxl, flux, dit,
diffusion transformer, imagen, dall e, controlnet, dreambooth, ddpm, ddim, score matching, resnet, resnet 50, resnet 18, vgg, inception, densenet, mobilenet,
efficientnet, convnext, swin transformer, u net, unet, mask r cnn, faster r cnn, yolo, detr, nerf, neural radiance field, 3d gaussian splatting, 3dgs,
gaussian splatting, attention, self attention, cross attention, multi head attention, flashattention, dropout, batch normalization,
layer normalization, data augmentation, mixup, cutmix, adversarial training, differential privacy sgd, early stopping, weight decay, batch norm,
label smoothing, cross entropy, cross entropy loss, contrastive loss, triplet loss, focal loss, q learning, dqn, a3c, actor critic, soft actor critic,
sac, td3, trpo, policy gradient, temporal difference learning, model predictive control, kalman filter, particle filter, dynamic programming, linear programming, post training, pre training, pretraining,
continual pre training, model merging, model compression, network pruning, token pruning, watermarking, red teaming, llm as a judge, ai agent, llm agent, multi agent system,
embodied agent, web agent, tool use, tool calling, world model, vision language action model, vla, reward model, process reward model, text encoder, image encoder, tokenizer,
sparse autoencoder, steering vector, activation steering, linear probe, probing, machine unlearning, genetic algorithm, evolutionary algorithm, evolution strategy,
simulated annealing, neural architecture search, nas, hyperparameter optimization, automl, spectral clustering, matrix factorization, nystrom method, kernel method, neural operator,
physics informed neural network, pinn, neural ode, hypernetwork, energy based model, boltzmann machine, belief propagation, bandit, multi armed bandit, thompson sampling, ucb
`),
  DATASET: entrySet(`
imagenet, imagenet 1k, imagenet 21k, imagenet c, imagenet r, imagenet a, imagenet v2, tiny imagenet, cifar, cifar 10, cifar 100, mnist, fashion mnist, svhn, stl 10,
coco, ms coco, mscoco, pascal voc, lvis, ade20k, cityscape, kitti, nuscenes, waymo, waymo open dataset, bdd100k, scannet, shapenet, modelnet40, objaverse,
ffhq, celeba, celeba hq, lsun, laion, laion 5b, laion 400m, cc3m, cc12m, conceptual caption, flickr30k, visual genome, vqav2, okvqa, gqa, textvqa, docvqa, chartqa, scienceqa,
mmmu, mathvista, mme, mmbench, pope, seed bench, glue, superglue, squad, mnli, snli, sst 2, qqp, wikitext, wikitext 103, wikitext 2, c4, the pile, openwebtext, redpajama, fineweb,
mmlu, mmlu pro, gpqa, gpqa diamond, gsm8k, math, math 500, aime, aime 2024, aime 2025, aime24, aime25, humaneval, mbpp, livecodebench, swe bench, swe bench verified, bigcodebench, arc, hellaswag, winogrande, piqa, truthfulqa,
boolq, natural question, triviaqa, hotpotqa, musique, ms marco, beir, mteb, webarena, osworld, alfworld, webshop, gaia, browsecomp, mind2web, toolbench, bfcl, agentbench,
alpacaeval, mt bench, arena hard, chatbot arena, ifeval, longbench, ruler, needle in a haystack, big bench, big bench hard, bbh, helm, hle, humanity last exam,
librispeech, common voice, voxceleb, audioset, esc 50, ljspeech, vctk, timit, switchboard, ucf101, hmdb51, kinetic, kinetic 400, something something v2, activitynet, msr vtt, msvd, youcook2, ego4d, epic kitchen,
vbench, davis, youtube vos, mot17, lasot, got 10k, movielen, amazon review, yelp, criteo, avazu, cora, citeseer, pubmed, ogb, ogbn arxiv, reddit, qm9, zinc, moleculenet, protein data bank,
mimic iii, mimic iv, chexpert, mimic cxr, brat, isic, ptb xl, adult, compa, uci, openai gym, mujoco, atari, d4rl, procgen, minecraft, habitat, carla, metaworld, libero, calvin, robosuite, rlbench, maniskill,
wmt, wmt14, wmt16, iwslt, iwslt14, flore, flore 200, opus, europarl, multi30k, conll 2003, ontonote, penn treebank, universal dependency, framenet, wordnet, conceptnet, freebase, fb15k 237, wn18rr, wikidata, wikipedia, dbpedia,
cnn/dailymail, xsum, samsum, spider, bird, imdb, ag news, trec, semeval, rotowire, webnlg, e2e, coqa, quac, multiwoz, dailydialog, personachat, wizard of wikipedia, strategyqa, commonsenseqa, svamp, mathqa, prosqa, arc agi
`),
  TASK: entrySet(`
image classification, text classification, object detection, semantic segmentation, instance segmentation, panoptic segmentation, image segmentation, medical image segmentation, image generation,
text to image generation, text to video generation, video generation, image synthesis, image editing, style transfer, image to image translation, image captioning, video captioning, visual question answering, vqa, question answering, qa,
open domain question answering, multi hop question answering, reading comprehension, machine translation, neural machine translation, text summarization, summarization, abstractive summarization, named entity recognition, ner, relation extraction,
information extraction, event extraction, entity linking, coreference resolution, part of speech tagging, dependency parsing, semantic parsing, constituency parsing, semantic role labeling, word sense disambiguation, sentiment analysis, natural language inference, nli,
natural language understanding, natural language generation, language modeling, code generation, program synthesis, program repair, code completion, text to sql, mathematical reasoning, math reasoning, logical reasoning, commonsense reasoning,
visual reasoning, spatial reasoning, multi hop reasoning, multimodal reasoning, reasoning, planning, information retrieval, image retrieval, cross modal retrieval, dense retrieval, recommendation, recommender system, sequential recommendation, click through rate prediction,
ctr prediction, link prediction, node classification, graph classification, knowledge graph completion, entity alignment, time series forecasting, anomaly detection, out of distribution detection, ood detection, fraud detection, speech recognition, automatic speech recognition, asr,
text to speech, tts, speech synthesis, voice conversion, speaker verification, speech enhancement, sound event detection, music generation, audio generation, face recognition, person re identification, pose estimation, human pose estimation, depth estimation, monocular depth estimation,
optical flow, optical flow estimation, image super resolution, super resolution, image restoration, image denoising, image inpainting, novel view synthesis, view synthesis, 3d reconstruction, 3d generation, 3d object detection, visual tracking, object tracking, multi object tracking, action recognition, video understanding,
autonomous driving, robotic manipulation, robot manipulation, robot navigation, visual navigation, vision language navigation, slam, motion planning, continual learning, lifelong learning, class incremental learning, domain adaptation, unsupervised domain adaptation, domain generalization, few shot learning, zero shot learning,
drug discovery, protein structure prediction, molecular property prediction, molecule generation, causal discovery, causal inference, density estimation, dimensionality reduction, matrix completion, tensor completion, topic modeling, document understanding, optical character recognition, ocr, hate speech detection, fake news detection,
fact verification, fact checking, misinformation detection, dialogue generation, dialogue system, task oriented dialogue, instruction following, tool learning, visual grounding, referring expression comprehension, scene understanding, scene graph generation, open vocabulary detection, mechanistic interpretability, safety alignment, jailbreak detection,
theorem proving, automated theorem proving, combinatorial optimization, black box optimization, convex optimization, compressed sensing, sparse recovery, network compression, entity resolution, keyphrase extraction, grammatical error correction, paraphrase generation, data to text generation
`),
  METRIC: entrySet(`
accuracy, top 1 accuracy, top 5 accuracy, f1, f1 score, precision, recall, auc, auroc, auprc, roc auc, map, mean average precision, ap, miou, iou, dice, dice score, dice coefficient, psnr, ssim, lpips, fid, frechet inception distance, inception score, clip score, fvd, kid,
bleu, sacrebleu, rouge, rouge l, meteor, cider, spice, bertscore, comet, chrf, perplexity, ppl, exact match, em, wer, word error rate, cer, character error rate, mos, pass@1, pass@k, win rate, success rate, attack success rate, asr rate, elo, mae, mse, rmse, mean squared error, mean absolute error,
root mean squared error, ndcg, mrr, recall@k, hit@10, latency, inference latency, throughput, speedup, inference speed, inference time, training time, wall clock time, flop, memory consumption, memory usage, gpu memory, false positive rate, error rate, classification accuracy, test accuracy,
kl divergence, cosine similarity, pearson correlation, spearman correlation, cohen kappa, kendall tau, expected calibration error, ece, negative log likelihood, log likelihood, token usage, compression ratio, mean opinion score, human evaluation score
`),
  CONCEPT: entrySet(`
overfitting, generalization, robustness, interpretability, explainability, fairness, privacy, safety, alignment, scalability, efficiency, catastrophic forgetting, hallucination, neural collapse, mode collapse, model collapse, reward hacking, emergent ability, scaling law, sample complexity, sample efficiency, data efficiency,
computational complexity, computational cost, time complexity, convergence, convergence rate, regret, regret bound, sharpness, loss landscape, implicit bias, implicit regularization, inductive bias, distribution shift, domain shift, concept drift, covariate shift, domain gap, class imbalance, data imbalance, label noise, data scarcity, missing data, cold start,
uncertainty, calibration, optimal transport, wasserstein distance, mutual information, information theory, game theory, nash equilibrium, markov decision process, mdp, pomdp, partial observability, differential privacy, causality, counterfactual, adversarial example, adversarial attack, adversarial robustness, backdoor, data poisoning, jailbreak, prompt injection,
synthetic data, training data, unlabeled data, labeled data, web data, tabular data, time series, point cloud, knowledge graph, knowledge base, world knowledge, prior knowledge, domain knowledge, common sense, latent space, feature space, embedding space, action space, state space, latent variable, latent representation, word embedding, text embedding, attention map,
attention head, attention weight, hidden state, kv cache, context window, context length, long context, reasoning trace, reasoning chain, test time compute, inference cost, training cost, human feedback, human preference, verifiable reward, reward signal, exploration, exploitation, curse of dimensionality, bias variance tradeoff, intrinsic dimension, low rank structure, sparsity, long tail distribution,
machine learning, deep learning, natural language processing, nlp, computer vision, artificial intelligence, ai, artificial general intelligence, agi, robotics, quantum computing, electronic health record, mri, ct, lidar, eeg, ecg, sar, remote sensing, satellite imagery, natural language, source code, multimodality, spurious correlation, shortcut learning, data contamination, memorization, double descent, lottery ticket hypothesis,
grokking, superposition, polysemanticity, residual stream, temporal consistency, multi view consistency, identity preservation, social bias, gender bias, stereotype, toxicity, trustworthiness, transparency, diversity, controllability, reliability, expressivity, permutation invariance, equivariance, symmetry, graph, hypergraph, manifold, riemannian manifold, hilbert space, lipschitz continuity
`),
};
