/** `xl/worksheets/sheet1.xml` for a target as a relationship of `source` writes it. */
export function resolveTarget(source: string, target: string): string {
  const slashed = target.replaceAll("\\", "/");
  const path = slashed.startsWith("/") ? slashed : `${folderOf(source)}${slashed}`;
  const steps: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** The part that holds the relationships of `source`; of the package itself when `source` is empty. */
export function relationshipsPartOf(source: string): string {
  const folder = folderOf(source);
  return `${folder}_rels/${source.slice(folder.length)}.rels`;
}

/** How `source` writes a relationship to `part`: relative where it lies in or below its folder. */
export function targetFrom(source: string, part: string): string {
  const folder = folderOf(source);
  return part.startsWith(folder) ? part.slice(folder.length) : `/${part}`;
}

/** Names of parts are compared without regard to case, slashes' direction or a leading slash. */
export function partKey(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}
