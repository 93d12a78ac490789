/** 标色 in the person's own sheets, and taking it away. */
export * from "./highlight-sources";
export { overlayOf } from "./overlay-of";
