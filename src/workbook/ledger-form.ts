import type { LedgerField, LedgerForm, SetAsideLine } from "../sheet";
import { isRecord } from "./json-text";

/** As JSON: a field is a short line, its words stand in one table for the whole form. */
interface StoredForm {
  readonly columns: number;
  readonly words: readonly string[];
  /** Key, row, column, rows, columns, whose, title, and 1 where a person emptied it. */
  readonly fields: string;
  readonly setAside: readonly SetAsideLine[];
}

export function encodeForm({ columns, fields, setAside }: LedgerForm): StoredForm {
  const places = new Map<string, number>();
  const place = (word: string) => {
    const at = places.get(word) ?? places.size;
    places.set(word, at);
    return at;
  };
  const lines = fields.map((field) => {
    const area = [field.row, field.column, field.rows, field.columns];
    const parts = [field.key, ...area, place(field.whose), place(field.title)];
    return [...parts, ...(field.isEmptied ? [1] : [])].join();
  });
  return { columns, words: [...places.keys()], fields: lines.join(";"), setAside };
}

/** Null for a sheet that is no form, and for what is damaged: then its boxes are not known. */
export function decodeForm(content: unknown): LedgerForm | null {
  if (!isRecord(content)) return null;
  const { columns, words, fields, setAside } = content;
  if (typeof columns !== "number" || typeof fields !== "string") return null;
  if (!Array.isArray(words) || !words.every((word) => typeof word === "string")) return null;
  if (!Array.isArray(setAside) || !setAside.every(isSetAsideLine)) return null;
  const decoded = fields === "" ? [] : fields.split(";").map((line) => decodeField(line, words));
  return decoded.every((field) => field !== null) ? { columns, fields: decoded, setAside } : null;
}

function decodeField(line: string, words: readonly string[]): LedgerField | null {
  const [key = "", ...numbers] = line.split(",");
  const [row, column, rows, columns, whose, title, emptied] = numbers.map(Number);
  const isSound = [row, column, rows, columns].every((number) => Number.isInteger(number));
  const [whoseWord, titleWord] = [words[whose ?? -1], words[title ?? -1]];
  if (!isSound || whoseWord === undefined || titleWord === undefined) return null;
  return {
    ...{ key, row: row ?? 0, column: column ?? 0, rows: rows ?? 1, columns: columns ?? 1 },
    ...{ whose: whoseWord, title: titleWord },
    ...(emptied === 1 ? { isEmptied: true as const } : {}),
  };
}

function isSetAsideLine(content: unknown): content is SetAsideLine {
  return (
    isRecord(content) && typeof content["row"] === "number" && typeof content["key"] === "string"
  );
}
