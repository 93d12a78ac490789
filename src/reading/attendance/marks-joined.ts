import type { Issue } from "../../records";

/** Further cells that an issue names. */
const mostCells = 12;

type SignIssue = Extract<
  Issue,
  { code: "attendance-symbol-unknown" | "attendance-symbol-assumed" }
>;

/** One question a sign and sheet, where several tables of a sheet have the sign; the others as they are. */
export function joinSignIssues(issues: readonly Issue[]): readonly Issue[] {
  const first = new Map<string, number>();
  const joined: Issue[] = [];
  for (const issue of issues) {
    if (!isAboutSign(issue)) {
      joined.push(issue);
      continue;
    }
    const key = JSON.stringify([issue.at?.sheet, issue.code, issue.symbol]);
    const place = first.get(key);
    const before = place === undefined ? undefined : joined[place];
    if (place === undefined || !before || !isAboutSign(before)) {
      first.set(key, joined.push(issue) - 1);
      continue;
    }
    const further = [...before.also, ...(issue.at ? [issue.at] : []), ...issue.also];
    const cells = before.cells + issue.cells;
    joined[place] = { ...before, cells, also: further.slice(0, mostCells) };
  }
  return joined;
}

function isAboutSign(issue: Issue): issue is SignIssue {
  return issue.code === "attendance-symbol-unknown" || issue.code === "attendance-symbol-assumed";
}
