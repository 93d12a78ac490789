import type { SchoolStage } from "../school";
import { isObject } from "./json-shape";
import { letterTables } from "./letter-tables";
import { compulsoryEducation, usualMembers } from "./presets/usual-members";

const compulsoryStages: readonly SchoolStage[] = ["primary", "junior"];

/**
 * Fills in what a file may leave unsaid: a member that is not there means the usual. A letter table may
 * be given by its name. Nothing that is there is changed, right or wrong.
 */
export function completePolicy(
  found: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const { composition, excellentPercent, lowPercent, makeUpEligibility } = usualMembers;
  return {
    derivedFrom: null,
    trust: null,
    composition,
    excellentPercent,
    lowPercent,
    makeUpEligibility,
    creditOfMakeUpPass: null,
    repetitionLimit: null,
    confirmation: usualConfirmation(found["schoolStages"]),
    resultWord: usualMembers.resultWord,
    untested: [],
    ...found,
    ...("letters" in found ? { letters: lettersFrom(found["letters"]) } : {}),
    ...("clauses" in found ? { clauses: clausesFrom(found["clauses"]) } : {}),
  };
}

function usualConfirmation(schoolStages: unknown): unknown {
  const stages: readonly unknown[] = Array.isArray(schoolStages) ? schoolStages : [];
  const compulsory = compulsoryStages.filter((stage) => stages.includes(stage));
  return compulsory.length > 0 ? compulsoryEducation(...compulsory) : null;
}

function lettersFrom(found: unknown): unknown {
  if (isObject(found)) {
    return { id: "own", label: { "zh-CN": "本校等第", en: "The school's own letters" }, ...found };
  }
  return letterTables.find(({ id }) => id === found) ?? found;
}

function clausesFrom(found: unknown): unknown {
  if (!Array.isArray(found)) return found;
  const clauses: readonly unknown[] = found;
  return clauses.map((clause) => (isObject(clause) ? { wording: "own", ...clause } : clause));
}
