import type { AlertLevel } from "../rules";
import type { AttendanceFinding, Tag } from "../screening";
import { formatAddress } from "../sheet";
import { tagReason, type Language } from "../text";
import type { ReportAttendance, ReportStudent, ReportSummary } from "./report";
import type { ScreenedWorkbook } from "./screen-workbook";

type Attention = Pick<ReportStudent, "tags" | "attendance">;

/** What the report says of a pupil's categories and attendance, by index into the register. */
export function reportAttention(
  { attention, attendance }: ScreenedWorkbook,
  language: Language,
): (student: number) => Attention {
  const tags = new Map<number, Tag[]>();
  for (const tag of attention.tags) {
    const known = tags.get(tag.student);
    if (known) known.push(tag);
    else tags.set(tag.student, [tag]);
  }
  const findings = new Map(attendance.findings.map((finding) => [finding.student, finding]));
  return (student) => {
    const finding = findings.get(student);
    return {
      tags: (tags.get(student) ?? []).map((tag) => reportTag(tag, language)),
      attendance: finding ? reportAttendance(finding) : null,
    };
  };
}

export function summariseAttention({
  attention,
  attendance,
}: ScreenedWorkbook): Pick<ReportSummary, "attention" | "attendance"> {
  const alerts: Record<AlertLevel, number> = {
    contact: 0,
    "home-visit": 0,
    "suspected-dropout": 0,
    dropout: 0,
    cumulative: 0,
    chronic: 0,
  };
  for (const { level } of attendance.alerts) alerts[level] += 1;
  return {
    attention: {
      entries: attention.entryCount,
      heads: attention.headCount,
      byCategory: Object.fromEntries(
        attention.byCategory.map(({ category, students }) => [category, students]),
      ),
      unranked: attention.unranked.length,
    },
    attendance: { pupils: attendance.findings.length, alerts },
  };
}

function reportTag(tag: Tag, language: Language): Attention["tags"][number] {
  return {
    category: tag.category,
    source: tag.source,
    cells: tag.cells.map(formatAddress),
    reason: tagReason(tag.reasons, language),
  };
}

function reportAttendance(finding: AttendanceFinding): ReportAttendance {
  const { rate, longestStreak } = finding;
  return {
    from: finding.from,
    sessions: finding.sessions,
    days: finding.days,
    counts: finding.counts,
    unexcusedDays: finding.unexcusedDays,
    rate: rate && rate.expected > 0 ? rate.attended / rate.expected : null,
    longestStreak: longestStreak && {
      from: longestStreak.from,
      to: longestStreak.to,
      schoolDays: longestStreak.schoolDays,
      isCertain: longestStreak.isCertain,
    },
    alerts: finding.alerts.map((alert) => ({
      level: alert.level,
      from: alert.from,
      to: alert.to,
      reachedOn: alert.reachedOn,
      isOpen: alert.isOpen,
      isCertain: alert.isCertain,
      cells: alert.cells.map(formatAddress),
      duties: alert.duties,
    })),
  };
}
