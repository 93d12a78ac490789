/**
 * Classes of rows, top to bottom, where a class may stand only in the first row of its pupils (七(1)班, then
 * blanks, then 七(2)班): the rows below belong to it, down to a row where a group ends.
 */
export function fillClassesDown(
  written: readonly string[],
  endsBefore: (index: number) => boolean = () => false,
): readonly string[] {
  if (!headsGroups(written)) return written;
  let last = "";
  return written.map((text, index) => {
    if (endsBefore(index)) last = "";
    last = text === "" ? last : text;
    return last;
  });
}

/** The first row has one, none stands twice, and most rows have none. */
function headsGroups(classes: readonly string[]): boolean {
  const filled = classes.filter((text) => text !== "");
  return (
    classes[0] !== "" &&
    new Set(filled).size === filled.length &&
    filled.length * 2 <= classes.length
  );
}
