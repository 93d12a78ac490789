import { reportKey } from "../../sheet";
import type { FormBox } from "../form";
import type { ClassPupil } from "../ledgers/class-pupils";
import type { RunContext } from "../run-context";
import type { FormatName } from "../visual-language";
import { weekOfRun, type Week } from "./conference-weeks";

/** Boxes about the meeting as a whole. */
export const meetingBoxes = [
  "time",
  "place",
  "chair",
  "recorder",
  "present",
  "overall",
  "followUp",
  "decisions",
] as const;
export type MeetingBox = (typeof meetingBoxes)[number];

/** Boxes about one pupil. */
export const pupilBoxes = ["analysis", "measure", "responsible", "feedback"] as const;
export type PupilBox = (typeof pupilBoxes)[number];

/** Boxes of a row that the head teacher adds. */
export const addedBoxes = ["name", "reason", ...pupilBoxes] as const;
export type AddedBox = (typeof addedBoxes)[number];

/** A pupil of the class, or an added row of a form by its number from 1. */
export type Whose =
  | { readonly kind: "pupil"; readonly pupil: ClassPupil }
  | { readonly kind: "added"; readonly row: number };

/**
 * 会商表的栏目. The week is part of every key: in a new week the form begins empty, and what was written in an
 * earlier one belongs to that week's record.
 */
export interface ConferenceFields {
  readonly ofMeeting: (week: Week, box: MeetingBox) => Field;
  readonly ofPupil: (week: Week, whose: Whose, box: AddedBox) => Field;
}

export interface Field {
  /** What a person typed there, as text; null for nothing. */
  readonly typed: string | null;
  readonly title: string;
  readonly box: (columns: number, format: FormatName, value?: string) => FormBox;
}

export function conferenceFields(context: RunContext, classIndex: number): ConferenceFields {
  const { input, vocabulary, classes } = context;
  const words = vocabulary.resultSheets;
  const { conference } = words.caseSheets;
  const report = reportKey("case-conference", classes.labels[classIndex] ?? "");
  const now = weekOfRun(context);
  const meetingTitles: Readonly<Record<MeetingBox, string>> = {
    ...conference,
    overall: conference.overallShort,
    followUp: conference.followUpShort,
    decisions: conference.decisionsShort,
  };
  return {
    ofMeeting: (week, box) =>
      field(
        week,
        `${week}|${box}`,
        words.title("case-conference", input.screening.stage),
        meetingTitles[box],
      ),
    ofPupil: (week, whose, box) =>
      whose.kind === "pupil"
        ? field(week, [whose.pupil.key, week, box].join("|"), whose.pupil.whose, conference[box])
        : field(
            week,
            ["+", String(whose.row), week, box].join("|"),
            conference.addedPupil,
            conference[box],
          ),
  };

  function field(week: Week, key: string, whose: string, title: string): Field {
    const typed = input.typed?.(report, key, typedEntry) ?? null;
    const text = typed === null ? "" : String(typed).trim();
    return {
      typed: text === "" ? null : text,
      title,
      box: (columns, format, value) => ({
        columns,
        format,
        ...(value === undefined ? {} : { value }),
        field: {
          key,
          whose,
          title: week === now ? title : conference.inWeek(title, week),
        },
      }),
    };
  }
}

/** The column of what was typed into a form's box, as `TypedLookup` takes it. */
const typedEntry = "entry";
