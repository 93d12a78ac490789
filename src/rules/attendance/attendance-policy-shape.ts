import { citation, flag, localText, trust } from "../common-shapes";
import {
  isoDate,
  listOf,
  numberFrom,
  objectOf,
  oneOf,
  orNull,
  text,
  wholeNumberFrom,
} from "../json-shape";
import { levelLabels } from "./level-words";

const cites = listOf(text);

/** A school year has fewer days than these. */
const mostDays = 366;
const mostLessons = 20;

const duty = objectOf({
  id: text,
  words: localText,
  responsible: localText,
  dueAfterDays: wholeNumberFrom(0, mostDays),
  countsFromService: flag,
  cites,
});

const level = objectOf({
  id: oneOf(...Object.keys(levelLabels)),
  label: localText,
  atLeast: objectOf({
    count: wholeNumberFrom(1, mostDays),
    unit: oneOf("school-days", "calendar-days"),
  }),
  duties: listOf(duty),
  cites,
  sentence: localText,
});

const cumulative = objectOf({
  id: text,
  label: localText,
  atLeast: objectOf({ count: wholeNumberFrom(1), unit: oneOf("days", "lessons") }),
  duties: listOf(duty),
  cites,
  sentence: localText,
});

/** What alert rules look like in a file. */
export const attendancePolicyShape = objectOf({
  id: text,
  version: text,
  title: localText,
  shortTitle: localText,
  derivedFrom: orNull(objectOf({ id: text, version: text })),
  effectiveFrom: orNull(isoDate),
  trust: orNull(trust),
  cites: listOf(citation),
  blankMeans: oneOf("present", "unknown"),
  absentMeans: oneOf("unexcused", "unknown"),
  lateCountsAsPresent: flag,
  lessonsPerDay: objectOf({
    primary: wholeNumberFrom(1, mostLessons),
    junior: wholeNumberFrom(1, mostLessons),
    senior: wholeNumberFrom(1, mostLessons),
  }),
  levels: listOf(level),
  cumulative: listOf(cumulative),
  lateOrEarlyPerLesson: orNull(wholeNumberFrom(1)),
  chronic: orNull(
    objectOf({
      percent: numberFrom(1, 100),
      leastSessions: wholeNumberFrom(1),
      countsLeave: flag,
      cite: orNull(text),
    }),
  ),
});
