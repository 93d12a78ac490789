import type { Tag } from "../../screening";
import type { TakenRow } from "../../sheet";
import type { RunContext } from "../run-context";

/** The rows that a person added to the roster and that this entry stands for now. */
export function takenRows({ input }: RunContext, { category, student }: Tag): readonly TakenRow[] {
  const pupil = input.register[student];
  if (!pupil) return [];
  return (input.handRows ?? [])
    .filter(({ tag }) => {
      const { name, number, classGroup } = tag.pupil;
      if (tag.category !== category) return false;
      if (number !== "") return number === pupil.studentNumber;
      return name === pupil.name && (classGroup === "" || classGroup === pupil.classGroup);
    })
    .flatMap(({ taken }) => taken ?? []);
}
