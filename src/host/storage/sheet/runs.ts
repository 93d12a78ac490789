interface Run<T> {
  readonly first: number;
  last: number;
  readonly value: T;
}

/** Values of ascending positions, neighbours with the same value kept once: a million equal rows are one run. */
export class Runs<T> {
  private readonly runs: Run<T>[] = [];

  push(position: number, value: T): void {
    const last = this.runs.at(-1);
    if (last && last.last === position - 1 && last.value === value) last.last = position;
    else this.runs.push({ first: position, last: position, value });
  }

  at(position: number): T | null {
    let low = 0;
    let high = this.runs.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const run = this.runs[middle];
      if (!run) return null;
      if (position < run.first) high = middle - 1;
      else if (position > run.last) low = middle + 1;
      else return run.value;
    }
    return null;
  }
}
