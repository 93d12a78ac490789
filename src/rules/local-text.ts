/** The same words in both languages. */
export interface LocalText {
  readonly "zh-CN": string;
  readonly en: string;
}
