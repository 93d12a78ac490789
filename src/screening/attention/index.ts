export * from "./attention-finding";
export { inOtherScheme, type PupilInOtherScheme, type TagInOtherScheme } from "./in-other-scheme";
export { screenAttention, screenAttentionInSlices, type AttentionInput } from "./screen-attention";
