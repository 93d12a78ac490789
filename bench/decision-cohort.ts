import { emptySeries, encodeScoreKind, type Cohort, type ScoreSeries } from "../src/records";

const mainSubjects = ["语文", "数学", "英语"];
const otherSubjects = [
  ..."物理 化学 生物 道德与法治 历史 地理".split(" "),
  ..."信息科技 体育 音乐 美术 劳动 综合实践活动".split(" "),
];
const markKind = encodeScoreKind("mark");
const absentKind = encodeScoreKind("absent");

/**
 * 八年级 with 15 subjects, the same each time: able and weak pupils, easier and harder subjects, about
 * one result in fourteen failing. Four failing results in five have a make-up mark; one in two hundred
 * is blank and one in two hundred 缺考.
 */
export function makeDecisionCohort(pupils: number): Cohort {
  const chance = mulberry32(20260626);
  const normal = () => chance() + chance() + chance() + chance() - 2;
  const ability = Float64Array.from({ length: pupils }, () => normal() * 19);
  const subjects = [...mainSubjects, ...otherSubjects].map((subject, index) => {
    const fullMark = index < mainSubjects.length ? 120 : 100;
    const first = emptySeries(pupils, ["八年级期末"], new Map());
    const makeUp = emptySeries(pupils, ["补考"], new Map());
    const ease = 74 + (index % 5) * 5;
    for (let pupil = 0; pupil < pupils; pupil += 1) {
      put(first, pupil, index, null);
      const luck = chance();
      if (luck < 0.005) continue;
      if (luck < 0.01) {
        first.kinds[pupil] = absentKind;
      } else {
        const share = (ease + (ability[pupil] ?? 0) + normal() * 14) / 100;
        put(first, pupil, index, Math.round(Math.min(1, Math.max(0, share)) * fullMark));
      }
      const fails = !((first.marks[pupil] ?? 0) >= fullMark * 0.6);
      if (fails && chance() < 0.8) {
        put(makeUp, pupil, index, Math.round((0.45 + chance() * 0.35) * fullMark));
      }
    }
    return {
      subject,
      elective: false,
      results: [
        {
          assessment: "annual" as const,
          term: null,
          fullMark: { kind: "assumed" as const, value: fullMark },
          scores: first,
        },
      ],
      makeUp,
    };
  });
  const grade = { stage: "junior", year: 8 } as const;
  return {
    students: Array.from({ length: pupils }, (_, index) => ({
      name: `学生${String(index + 1)}`,
      studentNumber: String(20240000 + index),
      classGroup: `八(${String(1 + Math.floor(index / 45))})班`,
      grade,
      enrolmentStatus: null,
      at: { sheet: "八年级期末", row: index + 3, column: 1 },
    })),
    subjects,
  };
}

function put(series: ScoreSeries, pupil: number, column: number, mark: number | null): void {
  series.rows[pupil] = pupil + 3;
  series.columns[pupil] = column + 2;
  if (mark === null) return;
  series.kinds[pupil] = markKind;
  series.marks[pupil] = mark;
}

/** A small, well-known generator: the same numbers on every machine. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
