import { crc32, deflateSync, inflateSync } from "node:zlib";

/**
 * The same picture with at most 256 colours, a fraction of its size:
 *
 *     PNG → rows of RGB → the most frequent colours → each point the nearest of them → PNG
 */
export function smallPng(png: Uint8Array): Uint8Array {
  const picture = decode(png);
  const palette = mostFrequent(picture.points);
  return encode(picture, palette, indicesIn(palette, picture.points));
}

interface Picture {
  readonly width: number;
  readonly height: number;
  /** 0xRRGGBB, row by row. */
  readonly points: Uint32Array;
}

const signature = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10);

function decode(png: Uint8Array): Picture {
  const bytes = Buffer.from(png);
  let header = bytes.subarray(0, 0);
  const parts: Buffer[] = [];
  for (let at = signature.length; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const name = bytes.toString("latin1", at + 4, at + 8);
    const content = bytes.subarray(at + 8, at + 8 + length);
    if (name === "IHDR") header = content;
    if (name === "IDAT") parts.push(content);
    at += length + 12;
  }
  const channels = { 2: 3, 6: 4 }[header.readUInt8(9)];
  if (header.readUInt8(8) !== 8 || channels === undefined || header.readUInt8(12) !== 0) {
    throw new Error("Only pictures as browsers take them can be made small.");
  }
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const rows = unfiltered(inflateSync(Buffer.concat(parts)), width * channels, height, channels);
  const points = new Uint32Array(width * height);
  for (let index = 0; index < points.length; index++) {
    points[index] = rows.readUIntBE(index * channels, 3);
  }
  return { width, height, points };
}

/** Undoes what each row was told relative to: nothing, the point before, above, both, or the best guess. */
function unfiltered(data: Buffer, stride: number, height: number, channels: number): Buffer {
  const rows = Buffer.alloc(stride * height);
  const at = (index: number) => rows[index] ?? 0;
  for (let row = 0; row < height; row++) {
    const filter = data[row * (stride + 1)] ?? 0;
    for (let column = 0; column < stride; column++) {
      const here = row * stride + column;
      const left = column < channels ? 0 : at(here - channels);
      const above = row === 0 ? 0 : at(here - stride);
      const corner = row === 0 || column < channels ? 0 : at(here - stride - channels);
      const told = data[row * (stride + 1) + 1 + column] ?? 0;
      rows[here] = told + foreseen(filter, left, above, corner);
    }
  }
  return rows;
}

function foreseen(filter: number, left: number, above: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4: {
      const guess = left + above - corner;
      const apart = (one: number) => Math.abs(guess - one);
      if (apart(left) <= apart(above) && apart(left) <= apart(corner)) return left;
      return apart(above) <= apart(corner) ? above : corner;
    }
    default:
      return 0;
  }
}

function mostFrequent(points: Uint32Array): readonly number[] {
  const counts = new Map<number, number>();
  for (const point of points) counts.set(point, (counts.get(point) ?? 0) + 1);
  return [...counts]
    .sort(([one, times], [other, otherTimes]) => otherTimes - times || one - other)
    .slice(0, 256)
    .map(([colour]) => colour);
}

function indicesIn(palette: readonly number[], points: Uint32Array): Uint8Array {
  const known = new Map(palette.map((colour, index) => [colour, index]));
  return Uint8Array.from(points, (point) => {
    const index = known.get(point) ?? nearest(palette, point);
    known.set(point, index);
    return index;
  });
}

function nearest(palette: readonly number[], point: number): number {
  const distance = (colour: number) =>
    [16, 8, 0].reduce((sum, shift) => {
      const apart = ((colour >> shift) & 255) - ((point >> shift) & 255);
      return sum + apart * apart;
    }, 0);
  let best = 0;
  palette.forEach((colour, index) => {
    if (distance(colour) < distance(palette[best] ?? 0)) best = index;
  });
  return best;
}

function encode(
  { width, height }: Picture,
  palette: readonly number[],
  indices: Uint8Array,
): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const colours = Buffer.alloc(palette.length * 3);
  palette.forEach((colour, index) => colours.writeUIntBE(colour, index * 3, 3));
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row++) {
    rows.set(indices.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  }
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("PLTE", colours),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}
