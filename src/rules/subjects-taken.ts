import { foreignLanguages, type Subject } from "../school";
import type { SubjectGroup } from "./policy-members";

/** How many subjects of a group a pupil takes at most: one foreign language; null where nobody can say. */
export function subjectsTaken({ subjects }: SubjectGroup): number | null {
  if (subjects === "others") return null;
  const isForeign = (subject: Subject) => foreignLanguages.includes(subject);
  return (
    subjects.filter((subject) => !isForeign(subject)).length + (subjects.some(isForeign) ? 1 : 0)
  );
}
