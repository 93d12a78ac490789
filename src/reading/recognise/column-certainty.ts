import type { ColumnEvidence } from "../../records";
import { shareOf } from "./column-content";
import type { TableColumn } from "./table-column";

/** How sure we are of a settled column, and what its cells add to what its words say. */
export function weighColumn(column: TableColumn): TableColumn {
  const { evidence, understood } = column;
  if (evidence.some(({ kind }) => kind === "chosen")) return column;
  const added = contentEvidence(column).filter(
    (found) => !evidence.some(({ kind }) => kind === found.kind),
  );
  const share = understood ? agreement(column) : 0.3;
  return {
    ...column,
    confidence: Math.round(Math.min(column.confidence, share) * 100) / 100,
    evidence: [...evidence, ...added].map(roundShare),
  };
}

function roundShare(evidence: ColumnEvidence): ColumnEvidence {
  return "share" in evidence
    ? { ...evidence, share: Math.round(evidence.share * 100) / 100 }
    : evidence;
}

/** Blank columns are believed by their words; filled ones as far as their cells agree. */
function agreement({ means, content }: TableColumn): number {
  if (content.filled === 0) return 0.9;
  if (means === "score" || means === "scaled-score" || means === "total") {
    return 0.4 + 0.6 * shareOf(content.numeric + content.letters, content);
  }
  if (means === "name") return 1 - 0.6 * shareOf(content.numeric, content);
  return 1;
}

function contentEvidence({ means, content }: TableColumn): readonly ColumnEvidence[] {
  if (content.filled === 0) return [];
  const share = (count: number) => shareOf(count, content);
  switch (means) {
    case "score":
    case "letter-grade":
      return [
        { kind: "numbers", share: share(content.numeric) },
        ...(content.letters > 0
          ? [{ kind: "letters", share: share(content.letters) } as const]
          : []),
      ];
    case "scaled-score":
    case "total":
    case "average":
    case "retake":
      return [{ kind: "numbers", share: share(content.numeric) }];
    case "name":
      return content.names > 0 ? [{ kind: "names", share: share(content.names) }] : [];
    case "class":
      return content.classes > 0 ? [{ kind: "classes", share: share(content.classes) }] : [];
    case "student-number":
    case "registration-number":
    case "exam-number":
      return content.identifiers > 0
        ? [{ kind: "identifiers", share: share(content.identifiers) }]
        : [];
    case "subject-name":
      return [{ kind: "subjects", share: share(content.subjects) }];
    case "rank":
      return content.runsFromOne ? [{ kind: "runs-from-one" }] : [];
    case "seat-number":
    case "row-number":
    case "grade":
    case "enrolment-status":
    case "exam-name":
    case "subject-choice":
    case "full-mark":
    case "pass-mark":
    case "sitting":
    case "attendance":
    case "personal":
    case "repetitions":
    case "remark":
    case "other":
      return [];
  }
}
