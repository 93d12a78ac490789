import { isoDateOf, type Subject } from "../../school";
import type { CellValue } from "../../sheet";
import type { MakeUpSlipWords } from "../../text";
import { typedDate } from "../attendance/typed-date";
import type { RunContext } from "../run-context";

/** 考试时间、考场 of one subject's exam, as people typed them into 补考安排; null where nobody did. */
export interface ExamPlace {
  readonly when: string | null;
  readonly room: string | null;
}

export function examPlace({ input, vocabulary }: RunContext, subject: Subject): ExamPlace {
  const typed = (column: string) => input.typed?.("make-up-by-subject", subject, column) ?? null;
  const when = typed("when");
  const { slips } = vocabulary.resultSheets.makeUpSheets;
  return { when: shownWhen(when, input.screening.date, slips), room: shown(typed("room")) };
}

/** Excel keeps a day as a number, and a time of day as its fraction. */
function shownWhen(when: CellValue | null, today: string, slips: MakeUpSlipWords): string | null {
  const day = typeof when === "number" ? typedDate(when, today) : null;
  if (typeof when !== "number" || day === null) return shown(when);
  const [, month = "", date = ""] = isoDateOf(day).split("-");
  return slips.day(Number(month), Number(date), timeOf(when));
}

const minutesOfDay = 24 * 60;

function timeOf(serial: number): string | null {
  const minutes = Math.round((serial % 1) * minutesOfDay);
  if (minutes === 0 || minutes === minutesOfDay) return null;
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}

function shown(typed: CellValue | null): string | null {
  const text = typed === null ? "" : String(typed).trim();
  return text === "" ? null : text;
}
