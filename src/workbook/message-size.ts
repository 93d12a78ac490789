import { eachInSlices, type Slices } from "../slices";

/** Excel on the web refuses requests and answers over 5 MB; we plan for less than that. */
export const messageBudget = 4_000_000;

/** Bytes of the value as JSON in UTF-8: a Chinese character counts three. */
export function jsonBytes(value: object | string | null): number {
  return utf8Bytes(JSON.stringify(value));
}

function utf8Bytes(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x800) bytes += unit >= 0xd800 && unit <= 0xdfff ? 1 : 2;
    else if (unit >= 0x80) bytes += 1;
  }
  return bytes;
}

/** The most that one step of several should move: handing it to Office.js takes some milliseconds. */
const stepBytes = 250_000;

export interface RowRun<Row> {
  readonly first: number;
  readonly rows: readonly Row[];
  readonly bytes: number;
}

/** Consecutive rows in runs of about a step's size, one row at least. */
export function* runsOfRows<Row extends object>(
  rows: readonly Row[],
): Slices<readonly RowRun<Row>[]> {
  const runs: { first: number; rows: Row[]; bytes: number }[] = [];
  yield* eachInSlices(rows, (row, index) => {
    const bytes = jsonBytes(row);
    const open = runs.at(-1);
    if (open && open.bytes + bytes <= stepBytes) {
      open.rows.push(row);
      open.bytes += bytes;
    } else {
      runs.push({ first: index, rows: [row], bytes });
    }
  });
  return runs;
}
