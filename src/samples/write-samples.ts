import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  makeAttention,
  makeGrade,
  makeHeadTeacher,
  makeOneClass,
  makeSchoolYear,
  makeSubjectTeacher,
  makeTemplate,
  sampleSeed,
  type Sample,
} from "./index";

/** Writes the files of samples/ anew: `npx tsx src/samples/write-samples.ts`. */
const folder = join(import.meta.dirname, "..", "..", "samples");
const samples: Readonly<Record<string, Sample>> = {
  "one-class": makeOneClass(sampleSeed),
  "grade-eight": makeGrade(sampleSeed),
  "school-year": makeSchoolYear(sampleSeed),
  attention: makeAttention(sampleSeed),
  "head-teacher": makeHeadTeacher(sampleSeed),
  "subject-teacher": makeSubjectTeacher(sampleSeed),
  template: makeTemplate(),
};
mkdirSync(folder, { recursive: true });
for (const [name, { bytes }] of Object.entries(samples)) {
  writeFileSync(join(folder, `${name}.xlsx`), bytes);
}
