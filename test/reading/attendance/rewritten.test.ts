import fc from "fast-check";
import { dayNumber, isoDateOf, weekdayOf } from "../../../src/school";
import type { GridCell, GridSheet } from "../sheet-from-grid";
import { readDrafts } from "./drafts";

/** A time at school as it truly was: days in order, and what each pupil's entry was. */
interface Kept {
  readonly days: readonly number[];
  readonly entries: readonly (readonly string[])[];
}

const names = ["张三", "李四", "王小五", "欧阳明"];
const signs = ["√", "旷课", "病假", "事假", "迟到"];

const entriesFor = (count: number) =>
  fc.array(fc.array(fc.constantFrom(...signs), { minLength: count, maxLength: count }), {
    minLength: names.length,
    maxLength: names.length,
  });

/** School days of one month. */
const month: fc.Arbitrary<Kept> = fc
  .record({ year: fc.integer({ min: 2019, max: 2031 }), month: fc.integer({ min: 1, max: 12 }) })
  .chain(({ year, month: inYear }) => keep(schoolDays(dayNumber(year, inYear, 1) ?? 0, 27)));

/** Some weeks from any day on, the end of a year among them. */
const weeks: fc.Arbitrary<Kept> = fc
  .record({
    start: fc.integer({ min: dayNumber(2019, 1, 1) ?? 0, max: dayNumber(2030, 1, 1) ?? 0 }),
    length: fc.integer({ min: 10, max: 120 }),
  })
  .chain(({ start, length }) => keep(schoolDays(start, length)));

const week: fc.Arbitrary<Kept> = fc
  .integer({ min: 0, max: 600 })
  .chain((weeksOn) => keep(schoolDays((dayNumber(2019, 1, 7) ?? 0) + weeksOn * 7, 4)));

function keep(days: readonly number[]): fc.Arbitrary<Kept> {
  return entriesFor(days.length).map((entries) => ({ days, entries }));
}

function schoolDays(start: number, length: number): readonly number[] {
  return Array.from({ length: length + 1 }, (_, index) => start + index).filter(
    (day) => weekdayOf(day) <= 5,
  );
}

function partsOf(day: number): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const [year = 0, inYear = 0, inMonth = 0] = isoDateOf(day).split("-").map(Number);
  return { year, month: inYear, day: inMonth };
}

const weekdayWord = (day: number) => "一二三四五六日".charAt(weekdayOf(day) - 1);

type Layout = (kept: Kept) => GridSheet;

function pupilRows({ entries }: Kept): readonly (readonly GridCell[])[] {
  return names.map((name, place) => [String(place + 1), name, ...(entries[place] ?? [])]);
}

const monthLayouts: Readonly<Record<string, Layout>> = {
  "days under a month's title": (kept) => {
    const { year, month: inYear } = partsOf(kept.days[0] ?? 0);
    return {
      rows: [
        [`八（2）班${String(year)}年${String(inYear)}月考勤表`],
        ["序号", "姓名", ...kept.days.map((day) => partsOf(day).day)],
        ["", "", ...kept.days.map(weekdayWord)],
        ...pupilRows(kept),
      ],
    };
  },
  "days under the month of the sheet's name": (kept) => {
    const { year, month: inYear } = partsOf(kept.days[0] ?? 0);
    return {
      name: `${String(year)}.${String(inYear)}`,
      rows: [
        ["学号", "姓名", ...kept.days.map((day) => `${String(partsOf(day).day)}日`)],
        ...pupilRows(kept),
      ],
    };
  },
};

const schoolYearOf = (day: number) => {
  const { year, month: inYear } = partsOf(day);
  const from = inYear >= 8 ? year : year - 1;
  const term = inYear >= 8 || inYear === 1 ? "第一学期" : "第二学期";
  return `${String(from)}—${String(from + 1)}学年${term}`;
};

const termLayouts: Readonly<Record<string, Layout>> = {
  "serial numbers": (kept) => ({
    rows: [
      ["考勤登记表"],
      [
        "学号",
        "姓名",
        ...kept.days.map((day) => {
          const { month: inYear, day: inMonth } = partsOf(day);
          return { holds: day + 25569, shows: `${String(inYear)}/${String(inMonth)}` };
        }),
      ],
      ...pupilRows(kept),
    ],
  }),
  "serial numbers from 1904": (kept) => ({
    rows: [
      ["考勤登记表"],
      [
        "学号",
        "姓名",
        ...kept.days.map((day) => {
          const { month: inYear, day: inMonth } = partsOf(day);
          return { holds: day + 24107, shows: `${String(inYear)}月${String(inMonth)}日` };
        }),
      ],
      ...pupilRows(kept),
    ],
  }),
  "3月5日, the year of the first in the title": (kept) => ({
    rows: [
      [`${String(partsOf(kept.days[0] ?? 0).year)}年考勤登记表`],
      [
        "学号",
        "姓名",
        ...kept.days.map((day) => {
          const { month: inYear, day: inMonth } = partsOf(day);
          return `${String(inYear)}月${String(inMonth)}日`;
        }),
      ],
      ...pupilRows(kept),
    ],
  }),
  "ISO days with their weekdays": (kept) => ({
    rows: [
      ["学号", "姓名", ...kept.days.map(isoDateOf)],
      ["", "", ...kept.days.map((day) => `周${weekdayWord(day)}`)],
      ...pupilRows(kept),
    ],
  }),
  "months merged over days": (kept) => {
    const starts = kept.days.flatMap((day, index) =>
      index === 0 || partsOf(day).month !== partsOf(kept.days[index - 1] ?? 0).month ? [index] : [],
    );
    const { year } = partsOf(kept.days[0] ?? 0);
    return {
      rows: [
        [`${String(year)}年点名册`],
        [
          "序号",
          "姓名",
          ...kept.days.map((day, index) =>
            starts.includes(index) ? `${String(partsOf(day).month)}月` : "",
          ),
        ],
        ["", "", ...kept.days.map((day) => partsOf(day).day)],
        ...pupilRows(kept),
      ],
    };
  },
};

const weekLayouts: Readonly<Record<string, Layout>> = {
  "weekdays under a title with a span": (kept) => {
    const [first, last] = [partsOf(kept.days[0] ?? 0), partsOf(kept.days.at(-1) ?? 0)];
    return {
      rows: [
        [
          `${schoolYearOf(kept.days[0] ?? 0)} 第8周考勤（${String(first.month)}月${String(first.day)}日—${String(last.month)}月${String(last.day)}日）`,
        ],
        ["学号", "姓名", ...kept.days.map((day) => `星期${weekdayWord(day)}`)],
        ...pupilRows(kept),
      ],
    };
  },
};

function readsBack(kept: Kept, layout: Layout): void {
  const drafts = readDrafts(layout(kept));
  expect(drafts).toHaveLength(1);
  const [draft] = drafts;
  expect(draft?.sessions.map(({ date }) => date)).toEqual(kept.days.map(isoDateOf));
  const width = kept.days.length;
  const found = names.map((_, row) =>
    kept.days.map((__, session) => draft?.marks[draft.codes[row * width + session] ?? 0]?.found),
  );
  expect(found).toEqual(kept.entries);
}

describe("what was written in a layout reads back to the same days and entries", () => {
  it.each(Object.keys(monthLayouts))("a month, as %s", (name) => {
    fc.assert(
      fc.property(month, (kept) => {
        readsBack(kept, monthLayouts[name] ?? fail);
      }),
      {
        numRuns: 25,
      },
    );
  });

  it.each(Object.keys(termLayouts))("a term, as %s", (name) => {
    fc.assert(
      fc.property(weeks, (kept) => {
        readsBack(kept, termLayouts[name] ?? fail);
      }),
      {
        numRuns: 15,
      },
    );
  });

  it.each(Object.keys(weekLayouts))("a week, as %s", (name) => {
    fc.assert(
      fc.property(week, (kept) => {
        readsBack(kept, weekLayouts[name] ?? fail);
      }),
      {
        numRuns: 25,
      },
    );
  });
});

function fail(): never {
  throw new Error("no such layout");
}
