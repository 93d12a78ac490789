import type { HandTag } from "../../records";
import type { CategoryScheme } from "../../rules";
import type { ListRow, TakenRow } from "../../sheet";
import { languages, wordsFoundAgain } from "../../text";

/** A row that says what a person decided, and what of it went into the tag. */
export interface HandRow {
  readonly tag: HandTag;
  /** Null for a row that we wrote ourselves: it finds back by its key. */
  readonly taken: TakenRow | null;
}

/** Cells of an added row that become the tag; what else stands there follows the row as an entry. */
const consumed = ["ordinal", "classGroup", "category", "studentNumber", "name", "details"] as const;

/**
 * 人工加的类别 out of the roster: rows that a person added with a category and a name or number, and the
 * hand-made ones of the run before that still stand. A row that was deleted takes its tag with it; rows that
 * say too little are passed over and stay a person's entries. `kept` are the hand tags of the run before.
 */
export function readHandRows(
  rows: readonly ListRow[],
  schemes: readonly CategoryScheme[],
  kept: readonly HandTag[],
): readonly HandRow[] {
  const categories = categoriesByLabel(schemes);
  return rows.flatMap((row): readonly HandRow[] => {
    const text = (column: string) => String(row.cells.get(column)?.value ?? "").trim();
    const made = text("source").split("\n");
    if (!row.isAdded && !made.some((line) => byRoster.has(line))) return [];
    const category = text("category");
    const pupil = {
      name: named(text("name")),
      number: named(text("studentNumber")),
      classGroup: unnamed.has(text("classGroup")) ? "" : named(text("classGroup")),
    };
    if (category === "" || (pupil.name === "" && pupil.number === "")) return [];
    const read: HandTag = {
      category: categoryNamed(category, categories),
      pupil,
      note: text("details"),
      by: "roster",
    };
    if (row.isAdded) {
      return [{ tag: read, taken: { content: row.content, columns: consumed } }];
    }
    const sole = made.every((line) => byRoster.has(line));
    const known = kept.find((tag) => tag.by === "roster" && isSame(tag, read));
    return [{ tag: sole || !known ? read : known, taken: null }];
  });
}

const byRoster: ReadonlySet<string> = new Set(Object.values(wordsFoundAgain.byRoster));
const unnamed: ReadonlySet<string> = new Set(Object.values(wordsFoundAgain.unnamedClass));

/** Labels of every scheme, the first scheme's first; what no scheme knows stays as it was typed. */
function categoriesByLabel(schemes: readonly CategoryScheme[]): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const { categories } of schemes) {
    for (const { id, label, neutralLabel } of categories) {
      for (const language of languages) {
        for (const word of [label[language], neutralLabel?.[language] ?? "", id]) {
          if (word !== "" && !known.has(folded(word))) known.set(folded(word), id);
        }
      }
    }
  }
  return known;
}

/** 特别优越 for 家庭条件特别优越: a part of one label and of no other will do. */
function categoryNamed(typed: string, categories: ReadonlyMap<string, string>): string {
  const word = folded(typed);
  const exact = categories.get(word);
  if (exact !== undefined) return exact;
  const [only, ...others] = new Set(
    [...categories].filter(([label]) => label.includes(word)).map(([, category]) => category),
  );
  return word.length >= 2 && only !== undefined && others.length === 0 ? only : typed;
}

/** 留守儿童, 家庭贫困学生: what the pupils are called is no part of the category's name. */
function folded(text: string): string {
  const plain = text.normalize("NFKC").replaceAll(/\s/gu, "").toLowerCase();
  return plain.replace(/(?<=.{2})(?:学生|儿童)$/u, "");
}

/** Our sign for a pupil without a number or a name says nothing. */
function named(text: string): string {
  return text === "—" ? "" : text;
}

function isSame(one: HandTag, other: HandTag): boolean {
  return (
    one.category === other.category &&
    (one.pupil.number !== "" && other.pupil.number !== ""
      ? one.pupil.number === other.pupil.number
      : one.pupil.name === other.pupil.name)
  );
}
