import type { SubjectRecord } from "../records";
import { subjectOrder, type Subject } from "../school";

/** The cohort's subjects as schools print them; what the usual order does not know follows in sheet order. */
export function subjectsInOrder(subjects: readonly SubjectRecord[]): readonly Subject[] {
  const place = (subject: Subject) => {
    const found = subjectOrder.indexOf(subject);
    return found < 0 ? subjectOrder.length : found;
  };
  return subjects.map(({ subject }) => subject).sort((one, other) => place(one) - place(other));
}
