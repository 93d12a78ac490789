import {
  findPolicy,
  recogniseSnapshot,
  screenWorkbook,
  type ScreenedWorkbook,
} from "../../../src/app";
import { noChoices, type ReadingChoices } from "../../../src/records";
import { workbookOf, type GridSheet } from "../../reading/sheet-from-grid";

const policy = findPolicy("shanghai-2006-secondary")!;

/** The whole road, as a run on the day takes it. */
export function screened(
  sheets: readonly GridSheet[],
  choices: Partial<ReadingChoices> = {},
): ScreenedWorkbook {
  const recognised = recogniseSnapshot(workbookOf(...sheets), {
    ...{ policy, grade: null },
    choices: { ...noChoices, ...choices },
  });
  return screenWorkbook(recognised, { policy, stage: null, date: "2027-07-01", grade: null });
}
