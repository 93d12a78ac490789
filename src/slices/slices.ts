/**
 * 分片: long work with places where it may be put down, between two pupils, two rows or two sheets. A pure
 * function stays pure: it only says where it could pause; who runs it decides whether it does.
 */
export type Slices<Result> = Generator<undefined, Result, undefined>;

/** The whole work in one go: the command line and the tests have nobody to keep waiting. */
export function allAtOnce<Result>(work: Slices<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

/** How long work shares a thread with whoever else needs it. */
export interface Turns {
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  /** Lets everybody else have a turn: painting, typing, the host. */
  readonly breathe: () => Promise<void>;
  /** 停止 was pressed. */
  readonly isStopped: () => boolean;
}

/** What comes of work that was stopped. */
export const stopped = Symbol("stopped");
export type Stopped = typeof stopped;

/** Runs the work in turns short enough that nobody notices; stops between two of them if asked to. */
export async function inTurns<Result>(
  work: Slices<Result>,
  { now, breathe, isStopped }: Turns,
): Promise<Result | Stopped> {
  let since = now();
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
    if (now() - since < longestTurn) continue;
    await breathe();
    if (isStopped()) return stopped;
    since = now();
  }
}

/** In milliseconds: a frame of a screen lasts 16. */
const longestTurn = 12;
