import {
  classNamesOf,
  classSheets,
  foreseeEntries,
  madeOnRequest,
  ownResultSheets,
  planRequestedSheetsInSlices,
  planSheetsInSlices,
  typedEntries,
  type ForeseenEntries,
  type ReportId,
  type ScreenedWorkbook,
  type SheetChoice,
} from "../../app";
import { classOf, reportOf, type SheetPlan } from "../../sheet";
import type { Slices } from "../../slices";
import { vocabularyOf } from "../../text";
import type { SchoolTitles } from "./school-draft";

/** 内部版 or 公示版. */
export type OutputVersion = "internal" | "public";

/** What can be written in one version, worked out without touching the workbook. */
export interface SheetOffer {
  readonly version: OutputVersion;
  /** The usual sheets. */
  readonly plans: readonly SheetPlan[];
  /** Of the other version's sheets those that 公示版 leaves out. */
  readonly withheld: readonly SheetPlan[];
  /** 台账与会商表 and the like; null until they were looked for, none of them in 公示版. */
  readonly onRequest: readonly RequestedKind[] | null;
  /** Classes that can have sheets of their own. */
  readonly classes: readonly string[];
  /** What the sheets' titles say of the school. */
  readonly titles: SchoolTitles;
  /** What a person typed into the usual sheets of the run before, by report. */
  readonly foreseen: readonly ForeseenEntries[];
  /** Sheets made on request that stand in the workbook already, by key, and how many entries are in each. */
  readonly standing: ReadonlyMap<string, number>;
}

/** A sheet, or a sheet a class, that is made only when asked for. */
export interface RequestedKind {
  readonly report: ReportId;
  readonly name: string;
  /** Classes that give cause for one; null where it is one of the whole workbook. */
  readonly classes: ReadonlySet<string> | null;
}

type Choice = Pick<SheetChoice, "language" | "runAt" | "school">;

/** Plans the usual sheets; what is made on request is looked for afterwards. */
export function* offerSheets(
  screened: ScreenedWorkbook,
  choice: Choice,
  version: OutputVersion,
): Slices<SheetOffer> {
  const planned = yield* planSheetsInSlices(screened, {
    ...choice,
    version: "internal",
    ofClasses: [],
  });
  const usual = planned.filter((plan) => !isOnRequest(plan));
  const plans =
    version === "internal" ? usual : yield* planSheetsInSlices(screened, { ...choice, version });
  const shown = new Set(plans.map(({ report }) => report));
  return {
    version,
    plans,
    withheld: usual.filter(({ report }) => !shown.has(report)),
    onRequest: version === "internal" ? null : [],
    classes: classNamesOf(screened, choice.language),
    titles: screened.recognised.reading.heading,
    foreseen: yield* foreseeEntries(plans, screened.recognised.snapshot),
    standing: yield* standingOnRequest(screened),
  };
}

/** What can be made on request, as far as any class gives cause for it: sheets of the classes first. */
export function* requestedKinds(
  screened: ScreenedWorkbook,
  choice: Choice,
): Slices<readonly RequestedKind[]> {
  const { names } = vocabularyOf(choice.language).resultSheets;
  const keys = (yield* planRequestedSheetsInSlices(screened, choice)).map(({ report }) => report);
  return [...classSheets, ...madeOnRequest.filter((report) => !isOfClasses(report))].flatMap(
    (report) => {
      const found = keys.filter((key) => reportOf(key) === report);
      if (found.length === 0) return [];
      const classes = found.map(classOf).filter((label) => label !== null);
      return [
        {
          report,
          name: names[report],
          classes: isOfClasses(report) ? new Set(classes) : null,
        },
      ];
    },
  );
}

export function isOfClasses(report: ReportId): boolean {
  return classSheets.some((one) => one === report);
}

function isOnRequest({ report }: Pick<SheetPlan, "report">): boolean {
  return madeOnRequest.some((one) => one === reportOf(report));
}

function* standingOnRequest({ recognised }: ScreenedWorkbook): Slices<ReadonlyMap<string, number>> {
  const { sheets, ledger } = recognised.snapshot;
  const reports = [...ownResultSheets(sheets, ledger).keys()];
  const standing = new Map<string, number>();
  for (const report of reports.filter((each) => isOnRequest({ report: each }))) {
    yield;
    standing.set(report, typedEntries(sheets, ledger, (one) => one === report).length);
  }
  return standing;
}

/** Classes of the sheets that stand in the workbook already. */
export function standingClasses({ standing }: Pick<SheetOffer, "standing">): ReadonlySet<string> {
  return new Set([...standing.keys()].map(classOf).filter((label) => label !== null));
}
