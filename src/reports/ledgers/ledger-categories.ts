import type { Category } from "../../rules";
import { hasMarks, type RunContext } from "../run-context";
import type { ClassPupil } from "./class-pupils";

/** 一类, as the ledger of one class shows it. */
export interface LedgerCategory {
  readonly id: string;
  /** 一、家庭贫困学生 */
  readonly title: string;
  readonly pupils: readonly ClassPupil[];
  /** Whether its not having more pupils is known. */
  readonly told: "told" | "in-part" | "by-hand";
}

/** All categories of the scheme in force, in its order. */
export function ledgerCategories(
  context: RunContext,
  pupils: readonly ClassPupil[],
): readonly LedgerCategory[] {
  const { attention, scheme, run } = context.input;
  const { ledger } = context.vocabulary.resultSheets.ledgers;
  return scheme.categories.map((category, index): LedgerCategory => {
    const tagged = new Set(
      attention.tags.filter((tag) => tag.category === category.id).map(({ student }) => student),
    );
    return {
      id: category.id,
      title: ledger.category(index + 1, category.label[run.language]),
      pupils: pupils.filter(({ student }) => tagged.has(student)),
      told: toldBy(context, category),
    };
  });
}

/** Marks tell of all pupils who have them; a column of a sheet of those for whom it is filled in. */
function toldBy({ input }: RunContext, { id, sources }: Category): LedgerCategory["told"] {
  const { attention } = input;
  const isComputed = sources.some(({ kind }) => kind !== "circumstance") && hasMarks(input);
  const asked = sources.some(({ kind }) => kind === "circumstance");
  const notFilled = attention.byCategory.find(({ category }) => category === id)?.notFilled ?? null;
  if (!isComputed && (!asked || notFilled === null)) return "by-hand";
  const isOpen = (asked && notFilled !== 0) || (isComputed && attention.unranked.length > 0);
  return isOpen ? "in-part" : "told";
}
