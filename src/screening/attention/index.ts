export * from "./attention-finding";
export { screenAttention, type AttentionInput } from "./screen-attention";
