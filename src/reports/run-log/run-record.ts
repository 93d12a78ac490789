import type { LocalText } from "../../rules";
import type { ScreeningStage } from "../../school";

/** 运行记录: one writing of result sheets, or the taking back of one. */
export interface RunRecord {
  readonly kind: "written" | "taken-back";
  /** Local time as it is printed: `2026-06-26 09:12`. */
  readonly at: string;
  /** Of a taking back: when the run was that it took back, as that run's `at`. */
  readonly takesBack?: string;
  readonly stage: ScreeningStage;
  /** 规则与版本 */
  readonly rule: LocalText;
  /** 参数, a line each. */
  readonly parameters: LocalText;
  /** The person's sheets that took part, in tab order, and how many rows each has. */
  readonly sheets: readonly { readonly name: string; readonly rows: number }[];
  /** 指纹: stands for all that those sheets held; equal as long as nothing in them was changed. */
  readonly fingerprint: string;
  readonly counts: {
    readonly students: number;
    readonly candidates: number;
    readonly undetermined: number;
    readonly makeUp: number;
    readonly alerts: number;
    readonly issues: number;
  };
}
