import type { Vocabulary } from "../vocabulary";
import { attendanceKinds } from "./attendance-kinds";
import { attention } from "./attention";
import { explanation } from "./explanation";
import { issueMessage, issues } from "./issues";
import { grade, resultPart, score, shortSubject, subject, subjects } from "./names";
import { reason, wayIn, wayOut } from "./reasons";
import { evidence } from "./recognition";
import { resultSheets } from "./result-sheets";
import { words } from "./words";

export const vocabulary: Vocabulary = {
  ...words,
  attendanceKinds,
  subject,
  shortSubject,
  subjects,
  grade,
  resultPart,
  score,
  reason,
  wayOut,
  wayIn,
  issues,
  issueMessage,
  evidence,
  attention,
  explanation,
  resultSheets,
};
