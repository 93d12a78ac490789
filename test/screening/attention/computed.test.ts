import type { CategoryScheme, CategorySource } from "../../../src/rules";
import { eightCategories } from "../../../src/rules";
import { formatAddress } from "../../../src/sheet";
import { cohortOf, grade8, type Entries, type PupilFacts } from "../a-cohort";
import { attentionOf, pupilsOf, reasonKinds, type Asked } from "./an-information-sheet";

/** One subject, one mark a pupil. */
function marks(...values: readonly (number | string)[]) {
  return cohortOf(values.map((value) => ({ entries: { 数学: value } })));
}

function withFacts(...rows: readonly (readonly [Entries, PupilFacts])[]) {
  return cohortOf(rows.map(([entries, facts]) => ({ entries, facts })));
}

function schemeWith(source: CategorySource): CategoryScheme {
  const [first] = eightCategories.categories;
  if (!first) throw new Error("no category");
  return { ...eightCategories, categories: [{ ...first, id: "computed", sources: [source] }] };
}

function computed(source: CategorySource, asked: Asked): readonly number[] {
  return pupilsOf(attentionOf({ ...asked, scheme: schemeWith(source) }).screening, "computed");
}

const lastFifth = {
  kind: "learning-difficulty",
  failingSubjects: null,
  bottomPercent: 20,
  population: "grade",
} as const;
const twoFailing = { ...lastFifth, failingSubjects: 2, bottomPercent: null } as const;
const firstTenth = {
  kind: "high-achiever",
  topPercent: 10,
  noFailing: true,
  population: "grade",
} as const;

describe("学习困难", () => {
  it("一科不及格不算，两科、三科不及格算", () => {
    const cohort = cohortOf(
      [1, 2, 3].map((failing) => ({
        entries: Object.fromEntries(
          ["语文", "数学", "英语"].map((subject, at) => [subject, at < failing ? 59 : 60]),
        ),
      })),
    );
    expect(computed(twoFailing, { cohort })).toEqual([2, 3]);
  });

  it("缺考、作弊和不及格的等第算不及格，免修、缓考不算", () => {
    const cohort = cohortOf([
      { entries: { 语文: "缺考", 数学: "作弊" } },
      { entries: { 语文: "不及格", 数学: 59 } },
      { entries: { 语文: "免修", 数学: 59 } },
      { entries: { 语文: "缓考", 数学: 59 } },
    ]);
    expect(computed(twoFailing, { cohort })).toEqual([1, 2]);
  });

  it("看首次成绩：补考及格了也算不及格，缓考补的就是首次", () => {
    const cohort = cohortOf([
      { entries: { 语文: [50, 60], 数学: [50, 60] } },
      { entries: { 语文: ["缓考", 50], 数学: ["缓考", 59] } },
      { entries: { 语文: ["缓考", 60], 数学: 59 } },
    ]);
    const { screening } = attentionOf({
      cohort,
      stage: "after-make-up",
      scheme: schemeWith(twoFailing),
    });
    expect(pupilsOf(screening, "computed")).toEqual([1, 2]);
    expect(screening.tags.map(({ cells }) => cells.map(formatAddress))).toEqual([
      ["成绩!C3", "成绩!D3"],
      ["补考!C4", "补考!D4"],
    ]);
  });

  it("名次从后数，不超过两成的算：5 人 1 名，9 人 1 名，10 人 2 名", () => {
    expect(computed(lastFifth, { cohort: marks(90, 61, 80, 62, 70) })).toEqual([2]);
    expect(computed(lastFifth, { cohort: marks(90, 61, 80, 62, 70, 71, 72, 73, 74) })).toEqual([2]);
    expect(computed(lastFifth, { cohort: marks(90, 61, 80, 62, 70, 71, 72, 73, 74, 75) })).toEqual([
      2, 4,
    ]);
    expect(computed(lastFifth, { cohort: marks(90, 61, 80, 62) })).toEqual([]);
  });

  it("并列的都算：三人并列最后也是第 1 名", () => {
    expect(computed(lastFifth, { cohort: marks(61, 61, 61, 80, 90) })).toEqual([1, 2, 3]);
  });

  it("并列之后名次跳过：1, 1, 3", () => {
    const tenPupils = marks(61, 61, 62, 70, 71, 72, 73, 74, 75, 76);
    expect(computed(lastFifth, { cohort: tenPupils })).toEqual([1, 2]);
  });

  it("理由只有一条也给全：不及格、名次各一条，证据是不及格的成绩", () => {
    const { screening } = attentionOf({
      cohort: cohortOf([
        { entries: { 语文: 40, 数学: 50, 英语: 90 } },
        ...[70, 71, 72, 73].map((mark) => ({ entries: { 语文: mark, 数学: mark, 英语: mark } })),
      ]),
    });
    const [tag] = screening.tags.filter(({ category }) => category === "learningDifficulty");
    expect(tag?.reasons).toEqual([
      { kind: "failing", subjects: ["语文", "数学"], atLeast: 2 },
      { kind: "rank-from-bottom", rank: 1, of: 5, percent: 20, population: "grade" },
    ]);
    expect(tag?.cells.map(formatAddress)).toEqual(["成绩!C3", "成绩!D3"]);
    expect(tag?.source).toBe("computed");
  });

  it("只因名次的，证据是参加排名的各科成绩", () => {
    const { screening } = attentionOf({
      cohort: cohortOf([60, 70, 71, 72, 73].map((mark) => ({ entries: { 语文: mark, 数学: 80 } }))),
    });
    const [tag] = screening.tags.filter(({ category }) => category === "learningDifficulty");
    expect(reasonKinds(tag)).toEqual(["rank-from-bottom"]);
    expect(tag?.cells.map(formatAddress)).toEqual(["成绩!C3", "成绩!D3"]);
  });
});

describe("学习特别优秀", () => {
  it("前一成：9 人没有，10 人 1 名，并列的都算", () => {
    const nine = [99, 61, 62, 63, 64, 65, 66, 67, 68];
    expect(computed(firstTenth, { cohort: marks(...nine) })).toEqual([]);
    expect(computed(firstTenth, { cohort: marks(...nine, 69) })).toEqual([1]);
    expect(computed(firstTenth, { cohort: marks(...nine, 99) })).toEqual([1, 10]);
  });

  it("有一科不及格就不是，名次不往下让", () => {
    const cohort = cohortOf([
      { entries: { 语文: 100, 数学: 59 } },
      ...[70, 71, 72, 73, 74, 75, 76, 77, 78].map((mark) => ({
        entries: { 语文: mark, 数学: mark },
      })),
    ]);
    expect(computed(firstTenth, { cohort })).toEqual([]);
    expect(computed({ ...firstTenth, noFailing: false }, { cohort })).toEqual([1]);
  });
});

describe("who is ranked with whom", () => {
  const grade7 = { stage: "junior", year: 7 } as const;
  const cohort = withFacts(
    ...[61, 62, 63, 64, 65].map((mark) => [{ 数学: mark }, { classGroup: "八(1)班" }] as const),
    ...[71, 72, 73, 74, 75].map((mark) => [{ 数学: mark }, { classGroup: "八(2)班" }] as const),
    ...[40, 90, 91, 92, 93].map((mark) => [{ 数学: mark }, { grade: grade7 }] as const),
  );

  it("the grade, or the class", () => {
    expect(computed(lastFifth, { cohort })).toEqual([1, 2, 11]);
    expect(computed({ ...lastFifth, population: "class" }, { cohort })).toEqual([1, 6, 11]);
  });

  it("pupils whose grade nobody knows are ranked together", () => {
    const unknown = withFacts(
      ...[61, 62, 63, 64].map((mark) => [{ 数学: mark }, { grade: null }] as const),
      [{ 数学: 60 }, { grade: null, classGroup: "二班" }],
      [{ 数学: 10 }, { grade: grade8 }],
    );
    expect(computed(lastFifth, { cohort: unknown })).toEqual([5]);
  });

  it("leaves out whoever has left, in the ranking and among the tags", () => {
    const left = withFacts(
      [{ 数学: 10, 语文: 10 }, { status: "转出" }],
      ...[61, 62, 63, 64].map((mark) => [{ 数学: mark, 语文: 80 }, {}] as const),
    );
    expect(computed(lastFifth, { cohort: left })).toEqual([]);
    expect(computed(twoFailing, { cohort: left })).toEqual([]);
  });

  it("lists pupils with a missing mark as not ranked; they are not in the population either", () => {
    const rows = [61, 62, 63, 64, 65].map((mark) => ({ entries: { 语文: mark, 数学: 80 } }));
    const { screening } = attentionOf({
      cohort: cohortOf([
        ...rows,
        { entries: { 语文: "", 数学: 50 } },
        { entries: { 语文: "缺考", 数学: 50 } },
        { entries: { 语文: "缓考", 数学: 90 } },
        { entries: { 语文: "九十", 数学: 90 } },
        { entries: { 语文: null, 数学: 90 } },
        { entries: { 语文: "免修", 数学: 90 } },
      ]),
    });
    expect(
      screening.unranked.map(({ student, missing }) => [
        student + 1,
        missing.map(({ subject, at }) => [subject, at && formatAddress(at)]),
      ]),
    ).toEqual([
      [6, [["语文", "成绩!C8"]]],
      [7, [["语文", "成绩!C9"]]],
      [8, [["语文", "成绩!C10"]]],
      [9, [["语文", "成绩!C11"]]],
      [10, [["语文", null]]],
    ]);
    expect(pupilsOf(screening, "learningDifficulty")).toEqual([1, 7]);
    const [first] = screening.tags[0]?.reasons ?? [];
    expect(first).toMatchObject({ rank: 1, of: 6 });
  });

  it("does not rank by a full mark that nobody knows", () => {
    const cohort = cohortOf(
      [70, 130, 80, 90, 95].map((mark) => ({ entries: { 数学: mark } })),
      { fullMarks: { 数学: { kind: "ambiguous", values: [150, 200] } } },
    );
    const { screening } = attentionOf({ cohort });
    expect(screening.unranked.map(({ student }) => student)).toEqual([0, 1, 2, 3, 4]);
    expect(screening.tags).toEqual([]);
  });

  it("leaves a subject of letters out of the mean, and asks for a mark where others have one", () => {
    const cohort = cohortOf([
      { entries: { 语文: 61, 体育: "优" } },
      { entries: { 语文: 62, 体育: "良" } },
      { entries: { 语文: 63, 体育: "优" } },
      { entries: { 语文: 64, 体育: "优" } },
      { entries: { 语文: 65, 体育: "优" } },
      { entries: { 语文: "优", 体育: "优" } },
    ]);
    const { screening } = attentionOf({ cohort });
    expect(pupilsOf(screening, "learningDifficulty")).toEqual([1]);
    expect(screening.unranked.map(({ student }) => student + 1)).toEqual([6]);
  });
});

describe("the mean that ranks", () => {
  it("is of shares of the full mark, not of marks", () => {
    const cohort = cohortOf(
      [
        { entries: { 语文: 90, 数学: 100 } },
        { entries: { 语文: 108, 数学: 85 } },
        { entries: { 语文: 120, 数学: 100 } },
        { entries: { 语文: 119, 数学: 99 } },
        { entries: { 语文: 118, 数学: 98 } },
      ],
      { fullMarks: { 语文: { kind: "assumed", value: 120 } } },
    );
    expect(computed(lastFifth, { cohort })).toEqual([1, 2]);
  });

  it("knows no noise of decimals: 0.1 and 0.2 are 0.3 wherever they stand", () => {
    const cohort = cohortOf([
      { entries: { 语文: 70.1, 数学: 70.2, 英语: 70.3 } },
      { entries: { 语文: 70.3, 数学: 70.2, 英语: 70.1 } },
      { entries: { 语文: 70.2, 数学: 70.2, 英语: 70.2 } },
      { entries: { 语文: 70.20000000000002, 数学: 70.19999999999999, 英语: 70.2 } },
      { entries: { 语文: 90, 数学: 90, 英语: 90 } },
    ]);
    expect(computed(lastFifth, { cohort })).toEqual([1, 2, 3, 4]);
  });

  it("compares pupils with different numbers of subjects", () => {
    const cohort = cohortOf([
      { entries: { 语文: 70, 数学: 71, 英语: 72 } },
      { entries: { 语文: 71, 数学: 71, 英语: "免修" } },
      { entries: { 语文: 71, 数学: "免修", 英语: "免修" } },
      { entries: { 语文: 90, 数学: 90, 英语: 90 } },
      { entries: { 语文: 91, 数学: 91, 英语: 91 } },
    ]);
    expect(computed(lastFifth, { cohort })).toEqual([1, 2, 3]);
  });
});
