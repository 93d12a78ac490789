import { reportKey, type SheetPlan } from "../../sheet";
import type { Slices } from "../../slices";
import { classForm } from "../ledgers/class-form";
import { classPupils } from "../ledgers/class-pupils";
import { runHeads, type RunContext } from "../run-context";
import { classAverages } from "./class-averages";
import { concernOf } from "./concern";
import { diagnosisWidths } from "./diagnosis-marks";
import { diagnosisPage } from "./diagnosis-page";
import type { ElasticRow } from "./share-out";

/**
 * 学情诊断书: one page for each pupil of the class whose marks call for attention, by 学号. Null for a class
 * that has none, unless a sheet of an earlier run stands there and would say what is no longer so.
 */
export function planDiagnosis(context: RunContext, classIndex: number): Slices<SheetPlan> | null {
  const { input, vocabulary, classes } = context;
  const { screening, existing } = input;
  const pupils = classPupils(context, classIndex);
  const concerned = pupils.flatMap((pupil) => {
    const finding = screening.findings[pupil.student];
    return finding && concernOf(finding) !== null ? [{ pupil, finding }] : [];
  });
  const stands = existing.has(reportKey("diagnosis", classes.labels[classIndex] ?? ""));
  if (concerned.length === 0 && !stands) return null;
  const averages = classAverages(context, pupils);
  const heads = runHeads(context).withStandingSentence;
  const { internal } = vocabulary.resultSheets.attention;
  return classForm(context, classIndex, "diagnosis", {
    widths: diagnosisWidths,
    heads: { ...heads, warning: internal },
    rows:
      concerned.length === 0
        ? [nobodyRow(context)]
        : concerned.flatMap((about) => diagnosisPage({ context, classIndex, averages, ...about })),
  });
}

function nobodyRow({ vocabulary }: RunContext): ElasticRow {
  const { nobody } = vocabulary.resultSheets.caseSheets;
  return {
    height: 40,
    boxes: [{ columns: diagnosisWidths.length, value: nobody, format: "formCenter" }],
  };
}
