import type { Change } from "./change";
import { averageColumn } from "./changes/average-column";
import { blankRowsAbove } from "./changes/blank-rows-above";
import { blankRowsInside } from "./changes/blank-rows-inside";
import { blanksAsSpaces } from "./changes/blanks-as-spaces";
import { classLeftOut } from "./changes/class-left-out";
import { classLines } from "./changes/class-lines";
import { classOnFirstRow } from "./changes/class-on-first-row";
import { classSheets } from "./changes/class-sheets";
import { classesSideBySide } from "./changes/classes-side-by-side";
import { datesForMarks } from "./changes/dates-for-marks";
import { duplicateColumn } from "./changes/duplicate-column";
import { duplicatePupil } from "./changes/duplicate-pupil";
import { errorValues } from "./changes/error-values";
import { examSheets } from "./changes/exam-sheets";
import { exampleRow } from "./changes/example-row";
import { fullMarkRow } from "./changes/full-mark-row";
import { fullMarksBracketed } from "./changes/full-marks-bracketed";
import { fullWidthDigits } from "./changes/full-width-digits";
import { gapColumns } from "./changes/gap-columns";
import { headerBlanks } from "./changes/header-blanks";
import { headerFillers } from "./changes/header-fillers";
import { headerFullWidth } from "./changes/header-full-width";
import { headerLineBreaks } from "./changes/header-line-breaks";
import { headerLost } from "./changes/header-lost";
import { headerStars } from "./changes/header-stars";
import { hiddenSheet } from "./changes/hidden-sheet";
import { infoLine } from "./changes/info-line";
import { letterColumns } from "./changes/letter-columns";
import { letterOForZero } from "./changes/letter-o-for-zero";
import { longForm } from "./changes/long-form";
import { longFormExamRows } from "./changes/long-form-exam-rows";
import { marksAboveFull } from "./changes/marks-above-full";
import { marksShownRounded } from "./changes/marks-shown-rounded";
import { negativeMarks } from "./changes/negative-marks";
import { notesBelow } from "./changes/notes-below";
import { numberedBlankRows } from "./changes/numbered-blank-rows";
import { onePupilSheets } from "./changes/one-pupil-sheets";
import { overallRanks } from "./changes/overall-ranks";
import { paddedNames } from "./changes/padded-names";
import { paddedNumbers } from "./changes/padded-numbers";
import { personalColumns } from "./changes/personal-columns";
import { pupilInformationSheet } from "./changes/pupil-information-sheet";
import { remarkColumn } from "./changes/remark-column";
import { renamedIdColumns } from "./changes/renamed-id-columns";
import { renamedSubjects } from "./changes/renamed-subjects";
import { repeatedHeader } from "./changes/repeated-header";
import { rowNumbers } from "./changes/row-numbers";
import { scaledScores } from "./changes/scaled-scores";
import { scratchSheet } from "./changes/scratch-sheet";
import { shiftedStart } from "./changes/shifted-start";
import { shuffledIdColumns } from "./changes/shuffled-id-columns";
import { shuffledSubjects } from "./changes/shuffled-subjects";
import { speltOutMarks } from "./changes/spelt-out-marks";
import { stackedClasses } from "./changes/stacked-classes";
import { statisticsRows } from "./changes/statistics-rows";
import { subjectRanks } from "./changes/subject-ranks";
import { subjectSheets } from "./changes/subject-sheets";
import { subjectTableSheet } from "./changes/subject-table-sheet";
import { summarySheet } from "./changes/summary-sheet";
import { textNumbers } from "./changes/text-numbers";
import { threeHeaderRows } from "./changes/three-header-rows";
import { titleRow } from "./changes/title-row";
import { totalColumn } from "./changes/total-column";
import { transposed } from "./changes/transposed";
import { twoHeaderRows } from "./changes/two-header-rows";
import { twoHeaderRowsUnmerged } from "./changes/two-header-rows-unmerged";
import { wholeGradeSheet } from "./changes/whole-grade-sheet";

/** 所有改动, in the order in which they are made. A new one is one file and one line here. */
export const changes: readonly Change[] = [
  averageColumn,
  classLeftOut,
  duplicateColumn,
  gapColumns,
  letterColumns,
  overallRanks,
  personalColumns,
  remarkColumn,
  rowNumbers,
  scaledScores,
  shuffledIdColumns,
  shuffledSubjects,
  subjectRanks,
  totalColumn,
  fullMarksBracketed,
  headerBlanks,
  headerFillers,
  headerFullWidth,
  headerLineBreaks,
  headerStars,
  renamedIdColumns,
  renamedSubjects,
  threeHeaderRows,
  twoHeaderRows,
  twoHeaderRowsUnmerged,
  classLines,
  classOnFirstRow,
  classSheets,
  classesSideBySide,
  examSheets,
  longForm,
  longFormExamRows,
  onePupilSheets,
  stackedClasses,
  subjectSheets,
  transposed,
  wholeGradeSheet,
  blankRowsAbove,
  blankRowsInside,
  duplicatePupil,
  exampleRow,
  fullMarkRow,
  headerLost,
  infoLine,
  notesBelow,
  numberedBlankRows,
  repeatedHeader,
  statisticsRows,
  titleRow,
  shiftedStart,
  blanksAsSpaces,
  datesForMarks,
  errorValues,
  fullWidthDigits,
  letterOForZero,
  marksAboveFull,
  marksShownRounded,
  negativeMarks,
  paddedNames,
  paddedNumbers,
  speltOutMarks,
  textNumbers,
  hiddenSheet,
  pupilInformationSheet,
  scratchSheet,
  subjectTableSheet,
  summarySheet,
];
