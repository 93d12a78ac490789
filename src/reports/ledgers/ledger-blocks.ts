import type { PlannedField } from "../../sheet";
import type { LedgerWords } from "../../text";
import type { FormBox, FormRow } from "../form";
import { breakBetween, formats, lineCount, rowHeight, type TextRoom } from "../visual-language";
import type { ClassPupil } from "./class-pupils";
import type { LedgerCategory } from "./ledger-categories";
import { across, ledgerWidths } from "./ledger-grid";
import { ledgerBoxes, plainLabel } from "./ledger-head";

/**
 * A band a category, below it two rows a pupil: five boxes, and the plan across. A pupil's boxes stand under
 * the first category only; whatever category that is, they are the same boxes.
 */
export function ledgerBlocks(
  categories: readonly LedgerCategory[],
  words: LedgerWords,
): readonly FormRow[] {
  const shown = new Map<string, LedgerCategory>();
  return categories.flatMap((category) => [
    { ...across(24, { value: bandOf(category, words), format: "formBand" }), keepWithNext: true },
    ...category.pupils.flatMap((pupil) => {
      const first = shown.get(pupil.key);
      if (first) return [seeAbove(pupil, first, words)];
      shown.set(pupil.key, category);
      return blockOf(pupil, words);
    }),
    ...withoutPupils(category, words),
  ]);
}

function bandOf({ title, pupils, told }: LedgerCategory, words: LedgerWords): string {
  if (pupils.length > 0) return words.ledger.band(title, { kind: "pupils", pupils: pupils.length });
  return words.ledger.band(title, { kind: told === "by-hand" ? "by-hand" : "nobody" });
}

/** What only the head teacher knows of gets a block to fill in, even where somebody is named already. */
function withoutPupils(
  { id, title, pupils, told }: LedgerCategory,
  words: LedgerWords,
): readonly FormRow[] {
  if (told === "by-hand") return emptyBlock(id, title, words);
  if (pupils.length > 0) return [];
  return [
    across(24, {
      value: told === "told" ? words.ledger.nobody : words.ledger.nobodyKnown,
      format: "formText",
    }),
  ];
}

function blockOf(pupil: ClassPupil, words: LedgerWords): readonly FormRow[] {
  const name: FormBox = {
    columns: 1,
    rows: 2,
    value: nameLines(pupil, words),
    format: "formName",
  };
  return boxesOf(name, pupil.key, pupil.whose, words);
}

function emptyBlock(id: string, title: string, words: LedgerWords): readonly FormRow[] {
  const key = `category ${id}`;
  const field = { key: `${key}|name`, whose: title, title: words.ledger.name };
  return boxesOf({ columns: 1, rows: 2, format: "formBoxCenter", field }, key, title, words);
}

function boxesOf(
  name: FormBox,
  key: string,
  whose: string,
  words: LedgerWords,
): readonly FormRow[] {
  const field = (what: string, label: string): Pick<PlannedField, "key" | "whose" | "title"> => ({
    key: `${key}|${what}`,
    whose,
    title: plainLabel(label),
  });
  return [
    {
      height: boxHeight,
      keepWithNext: true,
      boxes: [
        name,
        ...ledgerBoxes.map((box, index): FormBox => ({
          columns: index === 0 ? 2 : 1,
          format: "formBox",
          field: field(box, words.ledger.boxes[box]),
        })),
      ],
    },
    {
      height: Math.max(planHeight, nameHeight(name) - boxHeight),
      boxes: [
        { columns: 1, value: words.toFillIn(words.ledger.plan), format: "formSmallLabel" },
        { columns: 5, format: "formBox", field: field("plan", words.ledger.plan) },
      ],
    },
  ];
}

const boxHeight = 46;
const planHeight = 34;

/** What the name needs of the two rows that it stands beside. */
function nameHeight({ value = "" }: FormBox): number {
  return rowHeight(lineCount(String(value), nameRoom), nameRoom.size);
}

function seeAbove({ name }: ClassPupil, { title }: LedgerCategory, words: LedgerWords): FormRow {
  return {
    height: 24,
    boxes: [
      { columns: 1, value: brokenName(name), format: "formName" },
      { columns: 6, value: words.ledger.seeAbove(title), format: "formHint" },
    ],
  };
}

/** The name, and 性别 below it. */
function nameLines({ name, gender }: ClassPupil, words: LedgerWords): string {
  return [brokenName(name), ...(gender === null ? [] : [words.ledger.genders[gender]])].join("\n");
}

/** A long name is broken where it is joined: 阿依古丽·买买提; a number stands below it. */
function brokenName(name: string): string {
  return breakBetween(name.split(/(?<=[·•・])|(?= )/u), "", nameRoom).replaceAll("\n ", "\n");
}

const nameRoom: TextRoom = {
  width: ledgerWidths[0],
  indent: formats.formName.indent,
  size: formats.formName.font.size,
};
