/** 版式: colours by meaning, fonts, looks, line breaking and print, drawn once for all result sheets. */
export * from "./chart-paints";
export * from "./formats";
export * from "./line-breaking";
export * from "./page";
export * from "./palette";
export * from "./sheet-name";
export * from "./used-formats";
