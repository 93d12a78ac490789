import type { AlertLevel } from "../../rules";
import type { Alert } from "./attendance-finding";

const gravity: Readonly<Record<AlertLevel, number>> = {
  dropout: 0,
  "suspected-dropout": 1,
  "home-visit": 2,
  contact: 3,
  cumulative: 4,
  chronic: 5,
};

/** Gravest first, open before closed, certain before possible; then by day and in register order. */
export function inOrderOfGravity(alerts: readonly Alert[]): readonly Alert[] {
  return [...alerts].sort(
    (one, other) =>
      gravity[one.level] - gravity[other.level] ||
      Number(other.isOpen) - Number(one.isOpen) ||
      Number(other.isCertain) - Number(one.isCertain) ||
      compareDates(one.from, other.from) ||
      one.student - other.student,
  );
}

function compareDates(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
