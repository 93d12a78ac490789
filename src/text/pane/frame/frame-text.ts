/** 五步 of the road. */
export type StepName = "recognise" | "rules" | "screening" | "results" | "output";

/** What the pane says before anything else of it is loaded, and wherever its frame is shown. */
export interface FrameText {
  readonly appName: string;
  readonly road: string;
  readonly steps: Readonly<Record<StepName, string>>;
  readonly stepDone: (step: string) => string;
  readonly stepAsks: (step: string, questions: number) => string;
  readonly stepFailed: (step: string) => string;
  readonly localOnly: string;
  readonly middleDot: string;
  readonly close: string;
  readonly dismiss: string;
  readonly tryAgain: string;
  readonly listOf: (names: readonly string[]) => string;
  readonly time: (hours: number, minutes: number) => string;
  readonly dayAndTime: (month: number, day: number, time: string) => string;
  /** While the workbook is being read. */
  readonly opening: string;
  readonly notLoaded: NotShownText;
  readonly broken: NotShownText;
}

/** A part of the pane that could not be fetched or drawn: what, what to do, and that nothing is lost. */
export interface NotShownText {
  readonly title: string;
  readonly what: string;
  readonly todo: string;
  readonly safe: string;
}
