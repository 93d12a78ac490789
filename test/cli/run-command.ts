import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { screenFile } from "../../src/cli/screen";
import type { XueqingReport } from "../../src/app";

/** What a person sees after the command: exit status, both streams, and the files in the folder. */
export interface CommandResult {
  readonly status: number;
  readonly output: string;
  readonly lines: readonly string[];
  readonly report: () => XueqingReport;
}

/** Runs the command in this process at a fixed moment. */
export async function runCommand(...argv: readonly string[]): Promise<CommandResult> {
  let output = "";
  const lines: string[] = [];
  const status = await screenFile(argv, {
    now: () => new Date(2026, 5, 26, 9, 12),
    milliseconds: () => 0,
    print: (text) => {
      output += text;
    },
    complain: (line) => {
      lines.push(line);
    },
  });
  return { status, output, lines, report: () => JSON.parse(output) as XueqingReport };
}

/** A folder of one's own for a test, and what is in it. */
export function makeFolder(): {
  readonly path: (name: string) => string;
  readonly files: () => readonly string[];
  readonly remove: () => void;
} {
  const folder = mkdtempSync(join(tmpdir(), "xueqing-test-"));
  return {
    path: (name) => join(folder, name),
    files: () => readdirSync(folder).sort(),
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
