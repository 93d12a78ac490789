import { allAtOnce, inTurns, stopped, type Slices, type Turns } from "../../src/slices";

function* countTo(last: number, seen: number[] = []): Slices<number> {
  for (let at = 1; at <= last; at += 1) {
    seen.push(at);
    yield;
  }
  return last;
}

/** Each look at the clock takes `step` milliseconds. */
function aClock(step: number) {
  const breaths = { count: 0 };
  let time = 0;
  const turns: Turns = {
    elapsed: () => (time += step),
    breathe: () => {
      breaths.count += 1;
      time = 0;
      return Promise.resolve();
    },
    isStopped: () => false,
  };
  return { turns, breaths };
}

describe("work in slices", () => {
  it("comes to the same at once and in turns", async () => {
    expect(allAtOnce(countTo(100))).toBe(100);
    expect(await inTurns(countTo(100), aClock(5).turns)).toBe(100);
  });

  it("never pauses as long as it is quick", async () => {
    const { turns, breaths } = aClock(0.1);
    await inTurns(countTo(100), turns);
    expect(breaths.count).toBe(0);
  });

  it("pauses whenever 12 ms have passed", async () => {
    const { turns, breaths } = aClock(6);
    await inTurns(countTo(100), turns);
    expect(breaths.count).toBe(50);
  });

  it("stops between two turns and goes no further", async () => {
    const seen: number[] = [];
    const outcome = await inTurns(countTo(100, seen), {
      ...aClock(12).turns,
      isStopped: () => seen.length === 3,
    });
    expect(outcome).toBe(stopped);
    expect(seen).toEqual([1, 2, 3]);
  });

  it("tells before each pause how far it is, once it knows", async () => {
    const told: string[] = [];
    function* countAloud(): Slices<null> {
      yield;
      yield { done: 1, of: 3 };
      yield;
      yield { done: 3, of: 3 };
      return null;
    }
    await inTurns(countAloud(), {
      ...aClock(12).turns,
      tell: ({ done, of }) => told.push(`${String(done)} / ${String(of)}`),
    });
    expect(told).toEqual(["1 / 3", "1 / 3", "3 / 3"]);
  });
});
