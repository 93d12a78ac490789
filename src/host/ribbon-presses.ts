/** 功能区按钮被按下: a command of the add-in's, on its way to the page. */
export interface RibbonPress {
  readonly id: string;
  /** The function's name as the manifest gives it. */
  readonly command: string;
  /** The page is through with it. */
  readonly complete: (outcome: PressOutcome) => void;
}

/** `unknown-command`: the page ties nothing to this name. */
export type PressOutcome = "completed" | "unknown-command";

/** Presses wait until a page takes them, as Excel starts the page first where it does not run yet. */
export class RibbonPresses {
  private readonly waiting: RibbonPress[] = [];
  private listener: ((press: RibbonPress) => void) | null = null;
  private count = 0;

  press(command: string): Promise<PressOutcome> {
    return new Promise((complete) => {
      const press: RibbonPress = { id: `press-${++this.count}`, command, complete };
      if (this.listener) this.listener(press);
      else this.waiting.push(press);
    });
  }

  /** From now on this page takes them, also those that wait. Returns how to stop. */
  take(listener: (press: RibbonPress) => void): () => void {
    this.listener = listener;
    this.waiting.splice(0).forEach(listener);
    return () => {
      if (this.listener === listener) this.listener = null;
    };
  }
}
