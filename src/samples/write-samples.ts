import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeAttention, makeGrade, makeOneClass, makeSchoolYear, sampleSeed } from "./index";

/** Writes the files of samples/ anew: `npx tsx src/samples/write-samples.ts`. */
const folder = join(import.meta.dirname, "..", "..", "samples");
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "one-class.xlsx"), makeOneClass(sampleSeed).bytes);
writeFileSync(join(folder, "grade-eight.xlsx"), makeGrade(sampleSeed).bytes);
writeFileSync(join(folder, "school-year.xlsx"), makeSchoolYear(sampleSeed).bytes);
writeFileSync(join(folder, "attention.xlsx"), makeAttention(sampleSeed).bytes);
