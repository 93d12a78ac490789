import fc from "fast-check";
import { aRegister, screening, type SheetInWords } from "./a-book";
import { dayAfter, naiveStreaks, type Call } from "./naive-streaks";

const pupils = 3;

/** A sheet of some days: whole days, two halves a day or lessons; × is frequent, so that streaks are long. */
const sign = fc.oneof(
  { weight: 6, arbitrary: fc.constant("×") },
  { weight: 2, arbitrary: fc.constant("缺") },
  { weight: 2, arbitrary: fc.constant("√") },
  { weight: 1, arbitrary: fc.constantFrom("病", "事", "公", "假", "迟", "退", ".", "休", "×/√") },
);
const halves = fc.constantFrom<readonly string[]>(
  [""],
  [" am", " pm"],
  [" 1", " 2", " 3"],
  [" am"],
);

/** Sheets that follow one another over month ends, each with its own days and way of calling the roll. */
const term = fc
  .array(
    fc.record({
      parts: halves,
      days: fc.array(
        fc.record({ skip: fc.constantFrom(0, 0, 0, 0, 2, 4), isBlank: blankColumn() }),
        {
          minLength: 1,
          maxLength: 14,
        },
      ),
      rows: fc.uniqueArray(fc.nat(pupils - 1), { minLength: 1, maxLength: pupils }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .chain((sheets) => {
    const entriesOf = sheets.map(({ parts, days, rows }) =>
      fc
        .array(fc.array(sign, { minLength: 3, maxLength: 3 }), {
          minLength: rows.length * days.length,
          maxLength: rows.length * days.length,
        })
        .map((drawn) => ({ parts, days, rows, drawn })),
    );
    return fc.tuple(...entriesOf);
  });

function blankColumn() {
  return fc.constantFrom(false, false, false, true);
}

describe("连续旷课", () => {
  it("equals a count day by day over the calendar, across sheets, month ends, blank columns, half days and leaves", () => {
    fc.assert(
      fc.property(term, (sheets) => {
        let date = "2026-02-23";
        const calls: (readonly (readonly [number, Call])[])[] = [];
        const written = sheets.map(({ parts, days, rows, drawn }, index): SheetInWords => {
          const sessions: string[] = [];
          const texts = new Map(rows.map((student) => [student, [] as string[]]));
          days.forEach(({ skip, isBlank }, at) => {
            for (let skipped = 0; skipped < skip; skipped += 1) date = dayAfter(date);
            const today = date;
            for (const part of parts) sessions.push(`${today}${part}`);
            rows.forEach((student, row) => {
              const entries = (drawn[row * days.length + at] ?? []).slice(0, parts.length);
              const shown = parts.map((_, part) => (isBlank ? "." : (entries[part] ?? ".")));
              texts.get(student)?.push(...shown);
            });
            // A column in which nobody has an entry is no school day.
            const filled = parts.map((_, part) =>
              rows.some((student) => texts.get(student)?.at(part - parts.length) !== "."),
            );
            calls.push(
              rows.map((student) => {
                const own = texts.get(student)?.slice(-parts.length) ?? [];
                const entries = own
                  .filter((_, part) => filled[part])
                  .flatMap((entry) => entry.split("/"));
                return [student, { date: today, entries }];
              }),
            );
            date = dayAfter(date);
          });
          const rowsInWords = Object.fromEntries(
            [...texts].map(([student, entries]) => [student, entries.join(" ")]),
          );
          return { sheet: `第${index + 1}张`, sessions, rows: rowsInWords };
        });
        const { findings } = screening({ register: aRegister(pupils), sheets: written }).screening;
        for (const { student, streaks } of findings) {
          const own = calls.flat().flatMap(([whose, call]) => (whose === student ? [call] : []));
          expect(
            streaks.map(({ from, to, schoolDays, calendarDays }) => ({
              ...{ from, to, schoolDays, calendarDays },
            })),
          ).toEqual(naiveStreaks(own, "2026-02-23", date));
          expect(streaks.every(({ isCertain }) => isCertain)).toBe(true);
        }
      }),
      { numRuns: 250 },
    );
  });
});
