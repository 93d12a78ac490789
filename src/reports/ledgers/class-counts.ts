import type { RunContext } from "../run-context";
import type { ClassPupil } from "./class-pupils";

/** 学生人数 and 男生、女生 of those at school, in words; genders are null where no sheet says any. */
export function classCounts(
  { vocabulary }: RunContext,
  pupils: readonly ClassPupil[],
): { readonly students: readonly string[]; readonly genders: readonly string[] | null } {
  const { ledgers } = vocabulary.resultSheets;
  const present = pupils.filter(({ left }) => left === null);
  const left = new Map<string, number>();
  for (const { left: word } of pupils) {
    if (word !== null) left.set(word, (left.get(word) ?? 0) + 1);
  }
  const boys = present.filter(({ gender }) => gender === "boy").length;
  const girls = present.filter(({ gender }) => gender === "girl").length;
  return {
    students: ledgers.studentCounts(
      present.length,
      [...left].map(([word, count]) => ({ word, pupils: count })),
    ),
    genders:
      boys + girls === 0
        ? null
        : ledgers.genderCounts({ boys, girls, notStated: present.length - boys - girls }),
  };
}
