import { execFileSync } from "node:child_process";
import { benchAttendance } from "./attendance";
import { benchAttendanceRun } from "./attendance-run";
import { benchDecision } from "./decision";
import { benchPaneInBrowser } from "./pane-in-browser";
import { benchWhatIf } from "./what-if";
import type { GradeRun } from "./whole-grade";
import type { WholeRun } from "./whole-run";

const sizes = [300, 3_000, 30_000] as const;
const runsOfEach = 3;

/** `npm run bench`: the decision beside its peers, then whole runs, all in one go on this machine. */
async function main(): Promise<void> {
  heading("Decision: pupils × 15 subjects, with make-up marks (medians; ÷ is to the plain loop)");
  console.log("loop: a verdict byte each. columns: verdicts, and all reasons and cells read.");
  console.log(
    "findings: an object for each pupil, and issues. policy new: columns, nothing remembered.",
  );
  console.table(await benchDecision());

  heading("What-if: 3,000 pupils × 10 subjects with make-up marks, all verdicts anew");
  console.table(benchWhatIf());

  heading(
    "Attendance: 3,000 pupils × 200 days in monthly sheets (medians; ÷ is to the plain loop)",
  );
  console.log("loop: the longest run of × of each pupil, no dates, cells or levels.");
  console.table([benchAttendance()]);

  heading(
    "Attendance on top of marks: 3,000 pupils × 15 subjects read and screened (medians of 7)",
  );
  console.table([benchAttendanceRun("school"), benchAttendanceRun("class")]);

  heading(
    "A grade of 12 classes × 45 with every sheet and ledger: first run, then once more over it",
  );
  console.table(
    wholeGrade().map(({ milliseconds, bytes, largestMessage, ...run }) => ({
      ...run,
      ...milliseconds,
      "syncs allowed": 25 + Math.ceil(bytes / 4_000_000),
      "KB both ways": Math.round(bytes / 1000),
      "largest KB": Math.round(largestMessage / 1000),
    })),
  );

  heading(
    "The pane in Chromium: ms from navigation, with the sample (asked: useful within 1,000 after load)",
  );
  const pane = await benchPaneInBrowser();
  if (pane === null) console.log("No Chromium, Chrome or Edge found (CHROME_PATH).");
  else {
    console.table(pane.firstLooks);
    heading(
      "Who holds the thread: a whole job on 3,000 pupils (asked: no task of ours over 50 ms)",
    );
    console.log("ours: the pane's chunks; not Office.js, the host in the page, or its grid.");
    console.table(pane.job);
    heading("A mark typed beside the open pane, 3,000 pupils (asked: shown within 200 ms)");
    console.table(pane.live);
  }

  heading("Whole run: open, read, decide, write, save (the run of median total of 3)");
  const runs = sizes.map((pupils) => medianRun(pupils));
  console.table(
    runs.map(({ milliseconds, ...run }) => ({
      pupils: run.pupils,
      ...milliseconds,
      "ms a pupil": Number((milliseconds.total / run.pupils).toFixed(3)),
      syncs: run.syncs,
      "syncs allowed": 10 + Math.ceil((run.bytesIn + run.bytesOut) / 4_000_000),
      "KB out": Math.round(run.bytesOut / 1000),
      "KB in": Math.round(run.bytesIn / 1000),
      "largest KB": Math.round(run.largestMessage / 1000),
      "peak MB": run.peakMegabytes,
    })),
  );
}

function medianRun(pupils: number): WholeRun {
  const runs = Array.from({ length: runsOfEach }, () => measureApart(pupils));
  runs.sort((a, b) => a.milliseconds.total - b.milliseconds.total);
  const middle = runs[Math.floor(runsOfEach / 2)];
  if (!middle) throw new Error("no run was measured");
  return middle;
}

function measureApart(pupils: number): WholeRun {
  return JSON.parse(apart("bench/whole-run.ts", String(pupils))) as WholeRun;
}

function wholeGrade(): readonly GradeRun[] {
  return JSON.parse(apart("bench/whole-grade.ts")) as readonly GradeRun[];
}

function apart(script: string, ...args: readonly string[]): string {
  return execFileSync(process.execPath, ["--import", "tsx", script, ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 24,
  });
}

function heading(text: string): void {
  console.log(`\n${text}`);
}

void main();
