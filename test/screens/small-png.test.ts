import { deflateSync, inflateSync } from "node:zlib";
import { smallPng } from "../../screens/small-png";

/** Two points of a row, told point by point, each row relative to the one named by its filter. */
function png(rows: readonly (readonly number[])[]): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(2, 0);
  header.writeUInt32BE(rows.length, 4);
  header.set([8, 2], 8);
  const part = (name: string, content: Uint8Array) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(content.length);
    return Buffer.concat([length, Buffer.from(name, "latin1"), content, Buffer.alloc(4)]);
  };
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    part("IHDR", header),
    part("IDAT", deflateSync(Buffer.from(rows.flat()))),
    part("IEND", Buffer.alloc(0)),
  ]);
}

/** The colours of a small picture, point by point. */
function coloursOf(small: Uint8Array, width: number): readonly string[] {
  const bytes = Buffer.from(small);
  const content = (name: string) => {
    const at = bytes.indexOf(name, 0, "latin1");
    return bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4));
  };
  const palette = content("PLTE").toString("hex");
  const rows = [...inflateSync(content("IDAT"))];
  return rows
    .filter((_, at) => at % (width + 1) !== 0)
    .map((index) => palette.slice(index * 6, index * 6 + 6));
}

describe("smallPng", () => {
  it("keeps every colour where there are few, whichever way the rows are told", () => {
    const picture = png([
      [0, 255, 255, 255, 21, 112, 140],
      [1, 255, 255, 255, 0, 0, 0],
      [2, 0, 0, 0, 235, 144, 116],
      [4, 0, 0, 0, 0, 0, 0],
    ]);
    expect(coloursOf(smallPng(picture), 2)).toEqual([
      "ffffff",
      "15708c",
      "ffffff",
      "ffffff",
      "ffffff",
      "ea8f73",
      "ffffff",
      "ea8f73",
    ]);
  });
});
