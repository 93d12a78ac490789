import { reportKey, type SheetPlan } from "../../sheet";
import { mapOneByOne, type Slices } from "../../slices";
import { classForm } from "../ledgers/class-form";
import { classPupils } from "../ledgers/class-pupils";
import { runHeads, type RunContext } from "../run-context";
import { classAverages } from "./class-averages";
import { concernOf } from "./concern";
import { diagnosisWidths } from "./diagnosis-marks";
import { diagnosisPage, type DiagnosisPage } from "./diagnosis-page";
import type { ElasticRow } from "./share-out";

/**
 * 学情诊断书: one page for each pupil of the class whose marks call for attention, by 学号. Null for a class
 * that has none, unless a sheet of an earlier run stands there and would say what is no longer so.
 */
export function planDiagnosis(context: RunContext, classIndex: number): Slices<SheetPlan> | null {
  const { input, classes } = context;
  const { screening, existing } = input;
  const concerned = classPupils(context, classIndex).flatMap((pupil) => {
    const finding = screening.findings[pupil.student];
    return finding && concernOf(finding) !== null ? [{ pupil, finding }] : [];
  });
  const stands = existing.has(reportKey("diagnosis", classes.labels[classIndex] ?? ""));
  if (concerned.length === 0 && !stands) return null;
  return pagesOf(context, classIndex, concerned);
}

type Concerned = Pick<DiagnosisPage, "pupil" | "finding">;

function* pagesOf(
  context: RunContext,
  classIndex: number,
  concerned: readonly Concerned[],
): Slices<SheetPlan> {
  const averages = classAverages(context, classPupils(context, classIndex));
  const pages = yield* mapOneByOne(concerned, (about) =>
    diagnosisPage({ context, classIndex, averages, ...about }),
  );
  return yield* classForm(context, classIndex, "diagnosis", {
    widths: diagnosisWidths,
    heads: {
      ...runHeads(context).withStandingSentence,
      warning: context.vocabulary.resultSheets.attention.internal,
    },
    rows: concerned.length === 0 ? [nobodyRow(context)] : pages.flat(),
  });
}

function nobodyRow({ vocabulary }: RunContext): ElasticRow {
  const { nobody } = vocabulary.resultSheets.caseSheets;
  return {
    height: 40,
    boxes: [{ columns: diagnosisWidths.length, value: nobody, format: "formCenter" }],
  };
}
