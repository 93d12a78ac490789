import type { ClauseCounts, Counting, MakeUpCounting, PolicyProblem } from "../../../rules";
import type { StageReason } from "../../../screening";
import type { Phrase } from "../phrase";

/** How far a policy covers the grades found in the workbook. */
export type CoverageName = "all" | "some" | "none" | "exempt" | "unknown";

/** States of a score whose meaning a school sets itself. */
export type SettableState = "absent" | "misconduct" | "deferred" | "blank";

/** Choosing, changing and sharing a policy in the pane. */
export interface RulesFormText {
  readonly menu: {
    readonly own: string;
    readonly presets: string;
    readonly blank: string;
    readonly fromFile: string;
    readonly trustOfOwn: string;
    readonly version: (version: string) => string;
    readonly coverage: Readonly<Record<CoverageName, string>>;
  };
  readonly block: {
    readonly basedOn: (title: string) => string;
    /** 满分的 60% 及格；九年级不留级。 */
    readonly marks: (passPercent: number, exemptGrades: readonly string[]) => Phrase;
    readonly interpretations: (count: number) => string;
    readonly untested: (count: number) => string;
    readonly edit: string;
    readonly saveFile: string;
    /** The tick before the first run: that the statement was read. */
    readonly confirm: (statement: string) => string;
  };
  readonly file: {
    readonly name: (title: string) => string;
    readonly choose: string;
    readonly refused: (file: string) => string;
    readonly notJson: string;
    readonly nothingKept: string;
    readonly taken: (title: string) => string;
    readonly known: (title: string) => string;
  };
  readonly notKept: string;
  readonly stageReason: (reason: StageReason) => string;
  readonly form: {
    readonly back: string;
    readonly title: string;
    readonly titleOfBlank: string;
    readonly says: string;
    readonly save: string;
    readonly saved: (title: string) => string;
    readonly left: string;
    readonly unchanged: string;
    readonly toMend: (places: number) => string;
    readonly willBeOwn: string;
    readonly trialHeading: string;
    readonly trialAsked: string;
    readonly notScreened: string;
    readonly cannotTry: string;
    readonly name: string;
    readonly passPercent: string;
    readonly percentHint: string;
    readonly groups: string;
    readonly groupSubjects: (group: string) => string;
    readonly noSubject: string;
    readonly foreignLanguage: string;
    readonly clauses: string;
    readonly clause: (number: number) => string;
    readonly counts: Readonly<Record<ClauseCounts["counts"], string>>;
    readonly countsLabel: (clause: string) => string;
    readonly groupLabel: (clause: string, part: number) => string;
    readonly subjectsLabel: (clause: string, part: number) => string;
    readonly anySubject: string;
    readonly atLeast: string;
    readonly unit: string;
    readonly and: string;
    readonly addCount: string;
    readonly removeCount: (clause: string) => string;
    readonly addClause: string;
    readonly removeClause: (clause: string) => string;
    readonly exemptGrades: string;
    readonly states: string;
    readonly statesFirst: string;
    readonly statesMakeUp: string;
    readonly state: Readonly<Record<SettableState, string>>;
    readonly stateLabel: (state: string, exam: string) => string;
    readonly counting: Readonly<Record<Counting, string>>;
    readonly makeUpCounting: Readonly<Record<MakeUpCounting, string>>;
    readonly letters: string;
    readonly composition: string;
    readonly composesTerm: string;
    readonly composesAnnual: string;
    readonly coursework: string;
    readonly midterm: string;
    readonly final: string;
    readonly firstTerm: string;
    readonly secondTerm: string;
    readonly sum: (sum: number) => string;
    readonly absentPart: string;
    readonly absentPartIs: Readonly<Record<"zero" | "whole" | "missing", string>>;
    readonly elsewhere: string;
    /** Said otherwise than for a file, where there is no file; null where the file's words do. */
    readonly problem: (
      problem: PolicyProblem,
      lines: { readonly low: number; readonly excellent: number },
    ) => string | null;
  };
}
