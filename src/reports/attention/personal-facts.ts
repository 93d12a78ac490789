import type { FactColumn, PersonalField } from "../../records";

/** 性别、监护人、电话 …: what the sheets say under one heading, the first entry of each pupil. */
export interface PersonalFacts {
  /** Whether any sheet has such a column. */
  has(field: PersonalField): boolean;
  of(student: number, field: PersonalField): string;
}

export function personalFacts(facts: readonly FactColumn[]): PersonalFacts {
  const byField = new Map<PersonalField, Map<number, string>>();
  for (const { field, entries } of facts) {
    if (field === null) continue;
    const known = byField.get(field) ?? new Map<number, string>();
    for (const { student, text } of entries) {
      if (!known.has(student)) known.set(student, text.trim());
    }
    byField.set(field, known);
  }
  return {
    has: (field) => byField.has(field),
    of: (student, field) => byField.get(field)?.get(student) ?? "",
  };
}
