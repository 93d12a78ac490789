import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { XueqingReport } from "../app";
import type { WorkbookFile } from "../host";
import type { Problem } from "../text";
import type { ScreeningArguments } from "./arguments";
import type { Surroundings } from "./surroundings";

/** Leaves the workbook and the report where they were asked for: all of them or none. */
export async function deliver(
  { output, report: target, explain }: ScreeningArguments,
  report: XueqingReport,
  file: WorkbookFile,
  { print }: Surroundings,
): Promise<Problem | null> {
  const text = `${JSON.stringify(report, null, 1)}\n`;
  const files: (readonly [string, Uint8Array])[] = [];
  if (output !== null) files.push([output, file.save()]);
  if (target !== null && target !== "-") files.push([target, new TextEncoder().encode(text)]);
  const unwritable = await writeAll(files);
  if (unwritable !== null) return { code: "file-cannot-be-written", file: unwritable };
  if (target === "-" && !explain) print(text);
  return null;
}

/** Leaves a text alone. */
export async function deliverText(target: string, text: string): Promise<Problem | null> {
  const unwritable = await writeAll([[target, new TextEncoder().encode(text)]]);
  return unwritable === null ? null : { code: "file-cannot-be-written", file: unwritable };
}

/** Leaves the workbook alone. */
export async function deliverWorkbook(target: string, file: WorkbookFile): Promise<Problem | null> {
  const unwritable = await writeAll([[target, file.save()]]);
  return unwritable === null ? null : { code: "file-cannot-be-written", file: unwritable };
}

/** Writes every file beside its place first, so that none is left if another cannot be written. */
async function writeAll(files: readonly (readonly [string, Uint8Array])[]): Promise<string | null> {
  const staged: { readonly folder: string; readonly draft: string; readonly target: string }[] = [];
  let current = "";
  try {
    for (const [target, bytes] of files) {
      current = target;
      const folder = await mkdtemp(join(dirname(resolve(target)), ".xueqing-"));
      const draft = join(folder, basename(target));
      staged.push({ folder, draft, target });
      await writeFile(draft, bytes);
    }
    for (const { draft, target } of staged) {
      current = target;
      await rename(draft, target);
    }
    return null;
  } catch {
    return current;
  } finally {
    await Promise.all(staged.map(({ folder }) => rm(folder, { recursive: true, force: true })));
  }
}
