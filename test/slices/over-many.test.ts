import { allAtOnce, eachInSlices, mapInSlices } from "../../src/slices";

describe("work on many things in slices", () => {
  const numbers = Array.from({ length: 200 }, (_, index) => index);

  it("comes to what comes of each, in their order", () => {
    const squares = allAtOnce(mapInSlices(numbers, (number, index) => number * index));
    expect(squares).toHaveLength(200);
    expect(squares.slice(0, 4)).toEqual([0, 1, 4, 9]);
    expect(squares[199]).toBe(39601);
  });

  it("never works on more than 64 between two pauses", () => {
    let seen = 0;
    const counts: number[] = [];
    for (const pause of eachInSlices(numbers, () => (seen += 1))) {
      expect(pause).toBeUndefined();
      counts.push(seen);
    }
    expect([...counts, seen]).toEqual([64, 128, 192, 200]);
  });
});
