import { changes } from "./all-changes";
import type { MutatedCase } from "./make-case";

/** How often each kind of change was made, and how often a question came of it. */
export class Tally {
  readonly made = new Map(changes.map(({ name }) => [name, 0]));
  readonly asked = new Map(changes.map(({ name }) => [name, 0]));
  cases = 0;

  count({ made }: MutatedCase, isAsked: boolean): void {
    this.cases += 1;
    for (const { name } of made) {
      this.made.set(name, (this.made.get(name) ?? 0) + 1);
      if (isAsked) this.asked.set(name, (this.asked.get(name) ?? 0) + 1);
    }
  }

  /** Kinds of change after which the reader asked more often than is allowed. */
  askedTooOften(): readonly string[] {
    return changes.flatMap(({ name, mayAsk }) => {
      const share = (this.asked.get(name) ?? 0) / Math.max(1, this.made.get(name) ?? 0);
      return mayAsk && share > mayAsk.atMost ? `${name}: ${(share * 100).toFixed(0)} %` : [];
    });
  }
}
