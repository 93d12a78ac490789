import type { Verdict } from "../screening";
import type { Language } from "./language";

/** What a run is doing now, for people who watch it. */
export type Progress =
  | { readonly phase: "read"; readonly file: string }
  | { readonly phase: "decide"; readonly students: number }
  | { readonly phase: "write"; readonly sheets: number }
  | {
      readonly phase: "done";
      readonly students: number;
      readonly counts: Readonly<Record<Verdict, number>>;
      readonly issues: number;
    }
  /** Entries of a person that have no row any more. */
  | {
      readonly phase: "set-aside";
      readonly sheets: readonly { readonly sheet: string; readonly cells: number }[];
    }
  /** A writing that had broken off was brought to an end. */
  | { readonly phase: "recovered"; readonly kind: "undone" | "completed" }
  /** The person's sheets that have our overlay now, and the protected ones that have none. */
  | {
      readonly phase: "highlighted";
      readonly sheets: readonly string[];
      readonly left: readonly string[];
    }
  /** Everything of ours is gone from the workbook. */
  | {
      readonly phase: "removed";
      readonly sheets: readonly string[];
      readonly cleared: readonly string[];
    }
  | {
      readonly phase: "taken-back";
      readonly sheets: readonly string[];
      readonly removed: readonly string[];
    }
  /** Sheets that were not used because nobody confirmed what they are. */
  | {
      readonly phase: "asked";
      readonly sheets: readonly string[];
      readonly guessesAccepted: boolean;
    };

/** The line for a phase that begins, or for the end. */
export function progressLine(progress: Progress, language: Language): string {
  return language === "en" ? english(progress) : chinese(progress);
}

function chinese(progress: Progress): string {
  switch (progress.phase) {
    case "read":
      return `读取 ${progress.file}`;
    case "decide":
      return `按规定判定 ${progress.students} 人`;
    case "write":
      return `写入 ${progress.sheets} 张结果表`;
    case "done":
      return `完成：${progress.students} 人；候选 ${progress.counts.candidate}，待补考 ${progress.counts["make-up-pending"]}，待定 ${progress.counts.undetermined}，期中有风险 ${progress.counts["at-risk"]}；数据问题 ${progress.issues} 条`;
    case "set-aside": {
      const named = progress.sheets.map(({ sheet, cells }) => `“${sheet}”${cells} 格`).join("、");
      return `有填写内容这次没有对应的行，放在表下方的“待处理”里：${named}`;
    }
    case "recovered":
      return progress.kind === "undone"
        ? "上次写入中途断了，结果表已恢复到写入之前的样子"
        : "上次写入中途断了，但结果表已写完，剩下的已清理";
    case "highlighted": {
      const left = progress.left.map((name) => `“${name}”`).join("、");
      const done = `已在 ${progress.sheets.length} 张原表上标色`;
      return left === "" ? done : `${done}；${left}有保护，没有标`;
    }
    case "removed":
      return `已清除：结果表和台账 ${progress.sheets.length} 张、原表标色 ${progress.cleared.length} 张、全部设置`;
    case "taken-back":
      return `已撤销上次写入：恢复 ${progress.sheets.length} 张，拿走 ${progress.removed.length} 张`;
    case "asked": {
      const named = progress.sheets.map((name) => `“${name}”`).join("、");
      const guess = progress.guessesAccepted ? "" : "；急用可加 --accept-guesses 按猜测读";
      return `还有 ${progress.sheets.length} 张表把握不大，没有采用：${named}。先加 --explain 看原因；再在 Excel 窗格的“识别”里确认，或者用 --mapping 写明${guess}`;
    }
  }
}

function english(progress: Progress): string {
  switch (progress.phase) {
    case "read":
      return `Reading ${progress.file}`;
    case "decide":
      return `Deciding for ${progress.students} pupils`;
    case "write":
      return `Writing ${progress.sheets} result sheets`;
    case "done":
      return `Done: ${progress.students} pupils; candidates ${progress.counts.candidate}, make-up pending ${progress.counts["make-up-pending"]}, undetermined ${progress.counts.undetermined}, at risk at mid-term ${progress.counts["at-risk"]}; data issues ${progress.issues}`;
    case "set-aside": {
      const named = progress.sheets.map(({ sheet, cells }) => `${sheet} (${cells})`).join(", ");
      return `Entries without a row this time stand below the list, under “To be dealt with”: ${named}`;
    }
    case "recovered":
      return progress.kind === "undone"
        ? "The last writing had broken off; the result sheets are as they were before it"
        : "The last writing had broken off after all was written; what was left of it is cleared away";
    case "highlighted": {
      const done = `Highlighted in ${progress.sheets.length} of your sheets`;
      return progress.left.length === 0
        ? done
        : `${done}; protected and left as they are: ${progress.left.join(", ")}`;
    }
    case "removed":
      return `Removed: ${progress.sheets.length} sheets of ours, the marks in ${progress.cleared.length} of yours, all settings`;
    case "taken-back":
      return `The last writing is taken back: ${progress.sheets.length} sheets as before, ${progress.removed.length} removed`;
    case "asked": {
      const guess = progress.guessesAccepted
        ? ""
        : "; or add --accept-guesses to read them as guessed";
      return `Not used because unsure: ${progress.sheets.join(", ")}. Add --explain to see why; then confirm them in the Excel pane or write them down with --mapping${guess}`;
    }
  }
}
