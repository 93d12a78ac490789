/**
 * 分片: long work with places where it may be put down, between two pupils, two rows or two sheets. A pure
 * function stays pure: it only says where it could pause, and how far it is where it knows; who runs it decides
 * whether it does.
 */
export type Slices<Result> = Generator<Progress | undefined, Result, undefined>;

/** So many of all pupils, sheets or rows are done. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** The whole work in one go: the command line and the tests have nobody to keep waiting. */
export function allAtOnce<Result>(work: Slices<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

/** How long work shares a thread with whoever else needs it. */
export interface Turns {
  /** Milliseconds since everybody else last had a turn, whichever work has been done in them. */
  readonly elapsed: () => number;
  /** Lets everybody else have a turn: painting, typing, the host. */
  readonly breathe: () => Promise<void>;
  /** 停止 was pressed. */
  readonly isStopped: () => boolean;
  /** Told before others have their turn, where the work has said how far it is. */
  readonly tell?: (progress: Progress) => void;
}

/** What comes of work that was stopped. */
export const stopped = Symbol("stopped");
export type Stopped = typeof stopped;

/** Runs the work in turns short enough that nobody notices; stops between two of them if asked to. */
export async function inTurns<Result>(
  work: Slices<Result>,
  { elapsed, breathe, isStopped, tell }: Turns,
): Promise<Result | Stopped> {
  let latest: Progress | undefined;
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
    latest = value ?? latest;
    if (elapsed() < longestTurn) continue;
    if (latest) tell?.(latest);
    await breathe();
    if (isStopped()) return stopped;
  }
}

/** In milliseconds: a frame of a screen lasts 16. */
const longestTurn = 12;
