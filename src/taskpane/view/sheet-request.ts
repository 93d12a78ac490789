import { reportIds, type ReportId, type SheetsAsked } from "../../app";
import { classOf, reportOf, type SheetPlan } from "../../sheet";
import { isOfClasses, standingClasses, type OutputVersion, type SheetOffer } from "./sheet-offer";

/** What a person wants written; it outlasts a new screening. */
export interface SheetRequest {
  /** Usual reports that were unticked. */
  readonly leftOut: ReadonlySet<string>;
  /** 台账与会商表 and the like that were ticked. */
  readonly kinds: ReadonlySet<ReportId>;
  /** Classes that get sheets of their own; null is every class. */
  readonly classes: ReadonlySet<string> | null;
}

/** As long as nobody said: all usual sheets, and what was asked for before and stands in the workbook. */
export function usualRequest(offer: SheetOffer): SheetRequest {
  const kinds = new Set([...offer.standing.keys()].map(reportOf));
  const classes = standingClasses(offer);
  const isEvery = offer.classes.every((label) => classes.has(label));
  return {
    leftOut: new Set(),
    kinds: new Set(reportIds.filter((report) => kinds.has(report))),
    classes: classes.size === 0 || isEvery ? null : classes,
  };
}

/** The request that was kept. Of classes that are all gone (last year's) nothing was said. */
export function requestAsKept(
  { classes: all }: Pick<SheetOffer, "classes">,
  { leftOut, kinds, classes }: SheetsAsked,
): SheetRequest {
  const areGone =
    classes !== null && classes.length > 0 && !classes.some((label) => all.includes(label));
  return {
    leftOut: new Set(leftOut),
    kinds: new Set(kinds),
    classes: classes === null || areGone ? null : new Set(classes),
  };
}

export function requestToKeep({ leftOut, kinds, classes }: SheetRequest): SheetsAsked {
  return {
    leftOut: reportIds.filter((report) => leftOut.has(report)),
    kinds: [...kinds],
    classes: classes === null ? null : [...classes],
  };
}

export function chosenPlans({ plans }: SheetOffer, request: SheetRequest): readonly SheetPlan[] {
  return plans.filter(({ report }) => !request.leftOut.has(report));
}

/** Kinds that were ticked, as far as they can be made. */
export function chosenKinds(
  { onRequest, version }: Pick<SheetOffer, "onRequest" | "version">,
  { kinds }: Pick<SheetRequest, "kinds">,
): readonly ReportId[] {
  if (version === "public") return [];
  return onRequest === null
    ? [...kinds]
    : onRequest.map(({ report }) => report).filter((report) => kinds.has(report));
}

export function chosenClasses(
  { classes: all }: Pick<SheetOffer, "classes">,
  { classes }: Pick<SheetRequest, "classes">,
): readonly string[] {
  return classes === null ? all : all.filter((label) => classes.has(label));
}

/** Sheets that one kind comes to; until they were looked for, one for each class. */
export function sheetsOfKind(offer: SheetOffer, request: SheetRequest, report: ReportId): number {
  if (!isOfClasses(report)) return 1;
  const found = offer.onRequest?.find((kind) => kind.report === report)?.classes;
  return chosenClasses(offer, request).filter((label) => found?.has(label) ?? true).length;
}

/** Sheets made on request that the request comes to. */
export function sheetsOnRequest(offer: SheetOffer, request: SheetRequest): number {
  return chosenKinds(offer, request).reduce(
    (sum, report) => sum + sheetsOfKind(offer, request, report),
    0,
  );
}

export function sheetsAsked(offer: SheetOffer, request: SheetRequest): number {
  return chosenPlans(offer, request).length + sheetsOnRequest(offer, request);
}

/** The request as `planSheets` takes it. */
export function asChoice(
  offer: SheetOffer,
  request: SheetRequest,
): {
  readonly version: OutputVersion;
  readonly reports: readonly ReportId[];
  readonly ofClasses: readonly string[];
} {
  const asked = new Set<string>([
    ...chosenPlans(offer, request).map(({ report }) => report),
    ...chosenKinds(offer, request),
  ]);
  return {
    version: offer.version,
    reports: reportIds.filter((report) => asked.has(report)),
    ofClasses: chosenClasses(offer, request),
  };
}

/** What a person typed into the sheets of the request, as it can be foreseen. */
export function entriesForeseen(
  offer: SheetOffer,
  request: SheetRequest,
): { readonly kept: number; readonly setAside: number } {
  const usual = offer.foreseen.filter(({ report }) => !request.leftOut.has(report));
  const kinds = new Set<string>(chosenKinds(offer, request));
  const classes = new Set(chosenClasses(offer, request));
  const onRequest = [...offer.standing].filter(([key]) => {
    const label = classOf(key);
    return kinds.has(reportOf(key)) && (label === null || classes.has(label));
  });
  return {
    kept:
      usual.reduce((sum, { kept }) => sum + kept, 0) +
      onRequest.reduce((sum, [, entries]) => sum + entries, 0),
    setAside: usual.reduce((sum, { setAside }) => sum + setAside.length, 0),
  };
}
