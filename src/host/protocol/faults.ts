/** A failure to be tried out: which round trip breaks, and how. */
export interface Fault {
  /** 1 is the next round trip from now. */
  readonly sync: number;
  /** So many actions of the batch are done, then `GeneralException`. Otherwise nothing is done. */
  readonly afterAction?: number;
  /** All of the batch is done, but its answer does not arrive. */
  readonly loseAnswer?: boolean;
  /** Every round trip from that one on fails alike; otherwise that one only. */
  readonly repeat?: boolean;
}

/** Faults still to come. */
export class FaultQueue {
  private readonly waiting: { fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    this.waiting.push({ fault, left: fault.sync });
  }

  clear(): void {
    this.waiting.length = 0;
  }

  /** Counts one round trip and says what is to go wrong with it. */
  next(): Fault | null {
    for (const entry of this.waiting) entry.left -= 1;
    const due = this.waiting.findIndex(({ left }) => left <= 0);
    const entry = this.waiting[due];
    if (!entry) return null;
    if (entry.fault.repeat !== true) this.waiting.splice(due, 1);
    return entry.fault;
  }
}
