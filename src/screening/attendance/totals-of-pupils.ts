import type { AttendanceBook, WrittenTotal } from "../../records";
import type { AttendancePolicy } from "../../rules";
import { attendanceKinds, type AttendanceKind } from "../../school";
import { kindUnder } from "./mark-meanings";

export type PupilTotal = WrittenTotal & { readonly kind: AttendanceKind };

/** 只有合计: for each pupil what teachers counted of each kind, as the policy takes it. */
export function totalsOfPupils(
  { totals }: AttendanceBook,
  policy: AttendancePolicy,
): ReadonlyMap<number, readonly PupilTotal[]> {
  const found = new Map<number, PupilTotal[]>();
  for (const total of totals) {
    if (total.of.kind !== "pupil") continue;
    const { counts } = total;
    const kind = attendanceKinds.find((each) => each === counts);
    const known = found.get(total.of.student) ?? [];
    found.set(total.of.student, known);
    if (kind) known.push({ ...total, kind: kindUnder(policy, kind) });
  }
  return found;
}
