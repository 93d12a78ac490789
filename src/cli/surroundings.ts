/** Where the command reads the clock and says what it says. */
export interface Surroundings {
  readonly now: () => Date;
  readonly milliseconds: () => number;
  readonly print: (text: string) => void;
  readonly complain: (line: string) => void;
}
