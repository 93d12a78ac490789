import type { AttendanceSource, StudentRecord } from "../../records";

/** 班级, each once, as indexes. */
export interface ClassList {
  /** In register order; null where nobody says. */
  readonly classes: readonly (string | null)[];
  readonly ofStudent: Int32Array;
  /** The class that a sheet's title says for all of its rows; −1 where each pupil's own counts. */
  readonly ofSource: Int32Array;
}

/**
 * Titles write a class in their own way (七3班 for 七年级(3)班): the class of a sheet is the one that most of
 * its pupils are in.
 */
export function classList(
  register: readonly StudentRecord[],
  sources: readonly AttendanceSource[],
): ClassList {
  const classes: (string | null)[] = [];
  const indexes = new Map<string | null, number>();
  const indexOf = (classGroup: string | null): number => {
    const known = indexes.get(classGroup);
    if (known !== undefined) return known;
    indexes.set(classGroup, classes.length);
    classes.push(classGroup);
    return classes.length - 1;
  };
  const ofStudent = Int32Array.from(register, ({ classGroup }) =>
    classGroup === null ? -1 : indexOf(classGroup),
  );
  const ofSource = Int32Array.from(sources, ({ classGroup, students }) => {
    if (classGroup === null) return -1;
    const most = mostFrequent(students, ofStudent);
    return most < 0 ? indexOf(classGroup) : most;
  });
  sources.forEach(({ students }, source) => {
    const title = ofSource[source] ?? -1;
    if (title < 0) return;
    for (const student of students) {
      if ((ofStudent[student] ?? -1) < 0) ofStudent[student] = title;
    }
  });
  for (let student = 0; student < ofStudent.length; student += 1) {
    if ((ofStudent[student] ?? -1) < 0) ofStudent[student] = indexOf(null);
  }
  return { classes, ofStudent, ofSource };
}

function mostFrequent(students: Int32Array, classOf: Int32Array): number {
  const counts = new Map<number, number>();
  let most = -1;
  for (const student of students) {
    const found = classOf[student] ?? -1;
    if (found < 0) continue;
    const count = (counts.get(found) ?? 0) + 1;
    counts.set(found, count);
    if (count > (counts.get(most) ?? 0)) most = found;
  }
  return most;
}
