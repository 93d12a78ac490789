import type { DayNumber } from "../../school";
import type { Chance } from "../chance";
import type { SamplePupil } from "../pupils";
import type { Absence, AttentionFacts } from "./attention-stories";
import { schoolDays } from "./school-days";

/** Stories as told; of the others one in seventy days is an ordinary leave or a late arrival. */
export function usualAbsences(
  chance: Chance,
  pupils: readonly SamplePupil[],
  storyOf: (pupil: SamplePupil) => AttentionFacts | null,
): (pupil: SamplePupil, date: DayNumber) => Absence | null {
  const drawn = new Map(
    pupils.map((pupil) => {
      const told = storyOf(pupil)?.absences;
      if (told) return [pupil.studentNumber, told] as const;
      const absences = new Map<DayNumber, Absence>();
      for (const date of schoolDays) {
        const draw = chance.fraction();
        if (draw < 0.005) absences.set(date, "病");
        else if (draw < 0.009) absences.set(date, "事");
        else if (draw < 0.014) absences.set(date, "迟");
      }
      return [pupil.studentNumber, absences] as const;
    }),
  );
  return ({ studentNumber }, date) => drawn.get(studentNumber)?.get(date) ?? null;
}
