import { rememberTexts } from "./remember";

/** Everything that takes no room or only room: blanks of all widths, line breaks, zero-width marks. */
const whiteSpace = /[\s\u00ad\u200b-\u200f\u2060\ufeff]+/gu;

/** Han, Latin letters, digits: nothing to do, and by far the most cells are so. */
const isPlain = /^[\u4e00-\u9fff\w.]*$/u;

/** For comparing: full-width forms made plain, all white space gone. */
export function normaliseText(text: string): string {
  return isPlain.test(text) ? text : makePlain(text);
}

const makePlain = rememberTexts((text) => text.normalize("NFKC").replace(whiteSpace, ""));

/** For looking up header words: as {@link normaliseText}, lower case, without 必填 stars and colons. */
export function normaliseHeader(text: string): string {
  return isPlainHeader.test(text) ? text : makePlainHeader(text);
}

const isPlainHeader = /^[\u4e00-\u9fffa-z\d_.]*$/u;

const makePlainHeader = rememberTexts((text) =>
  normaliseText(text)
    .toLowerCase()
    .replace(/^[*★☆●•]+|[*★☆:]+$/gu, ""),
);

/**
 * For comparing pupils' names: 张 三 with a blank of any width is 张三; the dot in a name counts once, however
 * written; brackets of all kinds are one.
 */
export function normaliseName(name: string): string {
  return isPlainName.test(name) ? name : makePlainName(name);
}

const isPlainName = /^[\u4e00-\u9fffa-z\d_]*$/u;

const makePlainName = rememberTexts((name) =>
  normaliseText(name)
    .toLowerCase()
    .replace(/[·•‧・･∙⋅˙ㆍ᛫．.]/gu, "·")
    .replace(/[〔【[{<〈《]/gu, "(")
    .replace(/[〕】\]}>〉》]/gu, ")"),
);

/** For comparing pupils' numbers: text without blanks, apostrophes and zeros before the first digit. */
export function comparableNumber(number: string): string {
  if (isPlainNumber.test(number)) return number;
  const plain = normaliseText(number)
    .replace(/^['‘’`´]+/u, "")
    .toUpperCase();
  return /^\d+(?:\.0+)?$/u.test(plain) ? plain.replace(/^0+(?=\d)|\.0+$/gu, "") : plain;
}

const isPlainNumber = /^[1-9]\d*$/u;

/** A name or class for people to read: as written, without blanks at its ends and line breaks inside. */
export function tidyText(text: string): string {
  if (isPlain.test(text)) return text;
  return text.replace(/[\r\n\t]+/gu, " ").trim();
}

/** 七 is 7, 十二 is 12; digits stay what they are; null if it is neither. */
export function parseCount(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text);
  if (!match || text === "") return null;
  const [, tens, ten, units] = match;
  if (!ten) return tens && !units ? digitOf(tens) : null;
  return (tens ? digitOf(tens) : 1) * 10 + (units ? digitOf(units) : 0);
}

function digitOf(numeral: string): number {
  return "一二三四五六七八九".indexOf(numeral) + 1;
}
