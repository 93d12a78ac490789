import type { ClassPupil } from "../ledgers/class-pupils";
import type { RunContext } from "../run-context";
import {
  addedBoxes,
  meetingBoxes,
  pupilBoxes,
  type ConferenceFields,
  type MeetingBox,
  type Whose,
} from "./conference-fields";
import { earlierWeeks, type Week } from "./conference-weeks";

/** 往周记录: what people wrote in one earlier week. */
export interface WeekRecord {
  readonly week: Week;
  readonly meeting: readonly MeetingBox[];
  readonly pupils: readonly Whose[];
}

/** Every earlier week of which anything is left, the last one first. */
export function weekRecords(
  context: RunContext,
  pupils: readonly ClassPupil[],
  fields: ConferenceFields,
): readonly WeekRecord[] {
  return earlierWeeks(context)
    .map((week): WeekRecord => ({
      week,
      meeting: meetingBoxes.filter((box) => fields.ofMeeting(week, box).typed !== null),
      pupils: writtenAbout(pupils, fields, week),
    }))
    .filter(({ meeting, pupils }) => meeting.length > 0 || pupils.length > 0);
}

/** Of whom something is written in this week's form. */
export function writtenAbout(
  pupils: readonly ClassPupil[],
  fields: ConferenceFields,
  week: Week,
): readonly Whose[] {
  const added = Array.from({ length: mostAdded }, (_, index): Whose => ({
    kind: "added",
    row: index + 1,
  }));
  return [...pupils.map((pupil): Whose => ({ kind: "pupil", pupil })), ...added].filter((whose) =>
    (whose.kind === "pupil" ? pupilBoxes : addedBoxes).some(
      (box) => fields.ofPupil(week, whose, box).typed !== null,
    ),
  );
}

/** Empty rows of a form are never more than these. */
export const mostAdded = 6;
