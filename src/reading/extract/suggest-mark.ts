import type { Suggestion } from "../../records";

/** What a text most likely means as a mark, and what stands in the way of reading it so at once. */
export interface SuggestedMark extends Suggestion {
  readonly problem:
    "score-full-width" | "score-letter-for-digit" | "score-stray-signs" | "score-annotated";
}

/**
 * 可以这样读: ７８ as 78, 9O as 90, 8 5 as 85, 58补60 as 58 and a make-up mark of 60. Null where nothing is
 * safe to propose: 58/60 may be a mark out of 60, 8,5 may be 85 or 8.5.
 */
export function suggestMark(text: string): SuggestedMark | null {
  const narrow = narrowForms(text).trim();
  const fullWidth = readPlain(narrow);
  if (fullWidth !== null) return { problem: "score-full-width", mark: fullWidth, makeUpMark: null };
  const lettered = readLettered(narrow);
  if (lettered !== null) {
    return { problem: "score-letter-for-digit", mark: lettered, makeUpMark: null };
  }
  const stray = readPlain(withoutStraySigns(narrow));
  if (stray !== null) return { problem: "score-stray-signs", mark: stray, makeUpMark: null };
  const annotated = readAnnotated(narrow.replace(/\s+/gu, ""));
  return annotated && { problem: "score-annotated", ...annotated };
}

/** ７８ becomes 78; nothing else is made a digit (8² is not 82). */
function narrowForms(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll("\u3000", " ");
}

const plainMark = /^(\d{1,3}(?:\.\d*)?)\s*分?$/u;
/** No school exam has more marks; a greater number is two numbers run together. */
const highestSensible = 300;

function readPlain(text: string): number | null {
  const mark = Number(plainMark.exec(text)?.[1] ?? Number.NaN);
  return mark <= highestSensible ? mark : null;
}

/** O for 0 and l for 1, where digits stand beside them. */
function readLettered(text: string): number | null {
  if (!/^[\dOo〇○lI|.]+分?$/u.test(text) || !/\d/u.test(text)) return null;
  return readPlain(text.replace(/[Oo〇○]/gu, "0").replace(/[lI|]/gu, "1"));
}

function withoutStraySigns(text: string): string {
  return text
    .replace(/^['‘’`´"“”*#、,，.。;:·\s]+|['‘’`´"“”*#、,，.。;:·?!^\s]+$/gu, "")
    .replace(/(?<=\d)\s*[。·]\s*(?=\d)/gu, ".")
    .replace(/(?<=[\d.])\s+(?=[\d.])/gu, "");
}

const mark = "(\\d{1,3}(?:\\.\\d+)?)分?";
const remark = "[(\\[【〔]([^()\\[\\]【】〔〕]*)[)\\]】〕]";
/** 58补60, 58(补考60), 58/补60 */
const withMakeUp = new RegExp(`^${mark}[(/,，;、]?补(?:考)?(?:成绩|得|后)?[:：]?${mark}[)]?$`, "u");
/** 0->12(仅未换行), 45→61, 45改为61 */
const changed = new RegExp(
  `^${mark}(?:[-—=~]*[>→⇒➔➜]|改为|改成|改|更正为)${mark}(?:${remark})?$`,
  "u",
);
/** 85(缺作文) */
const remarked = new RegExp(`^${mark}${remark}$`, "u");
/** A remark with digits, a make-up exam or a word that stands for a state says more than a note. */
const telling = /\d|补(?!交)|[缺旷缓免]考|缺席|作弊|舞弊|违[纪规]|免修|无效|取消|作废|代考/u;

function readAnnotated(text: string): Suggestion | null {
  const [, first, second] = withMakeUp.exec(text) ?? [];
  if (first !== undefined && second !== undefined) return sensible(first, second);
  const [, before, after, why = ""] = changed.exec(text) ?? [];
  if (before !== undefined && after !== undefined) {
    if (/补考?$|^补考/u.test(why)) return sensible(before, after);
    return telling.test(why) ? null : sensible(after);
  }
  const [, only, note = ""] = remarked.exec(text) ?? [];
  return only === undefined || note === "" || telling.test(note) ? null : sensible(only);
}

function sensible(mark: string, makeUpMark?: string): Suggestion | null {
  const marks = [Number(mark), ...(makeUpMark === undefined ? [] : [Number(makeUpMark)])];
  const [first, second = null] = marks;
  if (first === undefined || marks.some((one) => one > highestSensible)) return null;
  return { mark: first, makeUpMark: second };
}
