import type { FactColumn } from "../../records";
import type { Gender } from "../../text";

/** 性别 of each pupil whom the sheets agree about. A code or a contradiction says nothing. */
export function gendersOf(facts: readonly FactColumn[]): ReadonlyMap<number, Gender> {
  const said = new Map<number, Set<Gender | null>>();
  for (const { field, entries } of facts) {
    if (field !== "gender") continue;
    for (const { student, text } of entries) {
      const known = said.get(student) ?? new Set<Gender | null>();
      known.add(readGender(text));
      said.set(student, known);
    }
  }
  const genders = new Map<number, Gender>();
  for (const [student, all] of said) {
    const [only] = all;
    if (all.size === 1 && only) genders.set(student, only);
  }
  return genders;
}

function readGender(text: string): Gender | null {
  const word = text.normalize("NFKC").trim().toLowerCase();
  if (/^(?:男|男性|男生|m|male|boy)$/u.test(word)) return "boy";
  return /^(?:女|女性|女生|f|female|girl)$/u.test(word) ? "girl" : null;
}
