/** Text for between tags. What XML cannot hold is written in Excel's own way, `_x000D_`. */
export function escapeText(text: string): string {
  return replaceForbidden(text).replace(/[&<>]/g, entity);
}

/** Text for between double quotes. */
export function escapeAttribute(text: string): string {
  return replaceForbidden(text).replace(/[&<>"\t\n]/g, entity);
}

/**
 * Text of a cell: as escapeText, and a literal `_x0041_` that a person typed is guarded so that it is
 * not taken for an escape when read (ST_Xstring, ECMA-376 part 1, 22.9.2.19).
 */
export function escapeCellText(text: string): string {
  return escapeText(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_"));
}

/** The reverse of escapeCellText, after the XML parser has done its part. */
export function unescapeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- exactly the characters that XML 1.0 cannot hold
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function replaceForbidden(text: string): string {
  return text.replace(
    FORBIDDEN,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
};

function entity(character: string): string {
  return ENTITIES[character] ?? character;
}
