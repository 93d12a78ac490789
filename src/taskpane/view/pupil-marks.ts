import type { Score } from "../../school";
import type { StudentFinding, SubjectFinding } from "../../screening";
import type { CellAddress } from "../../sheet";

/** A subject that needs a look: failing, or not known. */
export interface OpenMark {
  readonly subject: string;
  readonly score: Score;
  readonly standing: SubjectFinding["standing"];
  /** Share of the full mark, for the bar; null where there is no mark. */
  readonly share: number | null;
  readonly passShare: number | null;
  readonly fullMark: number | null;
  readonly at: CellAddress | null;
  readonly makeUp: MakeUpMark;
}

export type MakeUpMark =
  | { readonly kind: "none" }
  /** A cell waits for it. */
  | { readonly kind: "open"; readonly at: CellAddress | null }
  | { readonly kind: "entered"; readonly score: Score; readonly at: CellAddress | null }
  /** A gap that changes nothing. */
  | { readonly kind: "no-matter" };

export interface PupilMarks {
  readonly open: readonly OpenMark[];
  /** Passing, exempt and not taken. */
  readonly settled: readonly SubjectFinding[];
  /** Full and pass mark that all subjects share, if they do. */
  readonly scale: { readonly fullMark: number; readonly passMark: number } | null;
}

/** Failing and unknown first, each to be looked at; what is settled stands apart. */
export function pupilMarks(
  subjects: readonly SubjectFinding[],
  finding: StudentFinding,
): PupilMarks {
  const isOpen = ({ subject, standing }: SubjectFinding) =>
    standing === "fail" || standing === "unknown" || finding.failingBefore.includes(subject);
  const scales = new Set(
    subjects.map(({ fullMark, passMark }) => `${knownFullMark(fullMark) ?? ""}/${passMark ?? ""}`),
  );
  const [first] = subjects;
  const fullMark = first ? knownFullMark(first.fullMark) : null;
  const passMark = first?.passMark ?? null;
  return {
    open: subjects.filter(isOpen).map((subject) => openMark(subject, finding)),
    settled: subjects.filter((subject) => !isOpen(subject)),
    scale:
      scales.size === 1 && fullMark !== null && passMark !== null ? { fullMark, passMark } : null,
  };
}

function openMark(found: SubjectFinding, finding: StudentFinding): OpenMark {
  const fullMark = knownFullMark(found.fullMark);
  const { before } = found;
  return {
    subject: found.subject,
    score: before,
    standing: finding.failingBefore.includes(found.subject) ? "fail" : found.standing,
    share: before.kind === "mark" && fullMark !== null ? clamp(before.value / fullMark) : null,
    passShare: found.passMark !== null && fullMark !== null ? found.passMark / fullMark : null,
    fullMark,
    at: found.beforeAt,
    makeUp: makeUpMark(found, finding),
  };
}

function makeUpMark(found: SubjectFinding, finding: StudentFinding): MakeUpMark {
  const { makeUp, makeUpAt, subject } = found;
  const isMissing = (which: "first" | "make-up") =>
    finding.missing.some((mark) => mark.subject === subject && mark.which === which);
  if (makeUp && makeUp.kind !== "blank") return { kind: "entered", score: makeUp, at: makeUpAt };
  if (isMissing("make-up")) return { kind: "open", at: makeUpAt };
  if (found.standing === "unknown" && !isMissing("first")) return { kind: "no-matter" };
  if (makeUp || makeUpAt) return { kind: "open", at: makeUpAt };
  return { kind: "none" };
}

function knownFullMark(fullMark: SubjectFinding["fullMark"]): number | null {
  switch (fullMark.kind) {
    case "stated":
    case "assumed":
      return fullMark.value;
    case "ambiguous":
      return null;
  }
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
