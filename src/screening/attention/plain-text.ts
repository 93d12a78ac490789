/** For looking words up: half width, lower case, blanks of all kinds one blank, none at the ends. */
export function plainText(text: string): string {
  if (isPlain.test(text)) return text;
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/gu, " ")
    .trim();
}

export function withoutBlanks(text: string): string {
  return text.includes(" ") ? text.replaceAll(" ", "") : text;
}

/** Han and plain digits: by far the most cells are so. */
const isPlain = /^[\u4e00-\u9fff0-9]*$/u;
