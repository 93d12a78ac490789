import type { LocalText } from "../local-text";
import type {
  AttendancePolicy,
  CumulativeLevel,
  StreakLevel,
  StreakLevelId,
} from "./attendance-policy";

/** 预警级别的名称. */
export const levelLabels: Readonly<Record<StreakLevelId, LocalText>> = {
  contact: { "zh-CN": "当日联系", en: "Contact the same day" },
  "home-visit": { "zh-CN": "家访", en: "Home visit" },
  "suspected-dropout": { "zh-CN": "疑似辍学", en: "Suspected dropout" },
  dropout: { "zh-CN": "辍学", en: "Dropout" },
};

const consequences: Readonly<Record<StreakLevelId, LocalText>> = {
  contact: {
    "zh-CN": "联系监护人并家访，报教导处",
    en: "contact the guardian, visit the home and tell the academic office",
  },
  "home-visit": {
    "zh-CN": "家访并形成书面材料存档",
    en: "visit the home and keep a written record",
  },
  "suspected-dropout": {
    "zh-CN": "学籍系统标注疑似辍学，送达《劝学通知书》",
    en: "mark as suspected dropout in the national register and serve the return-to-school notice",
  },
  dropout: {
    "zh-CN": "按辍学登记，书面报告乡镇人民政府和县教育局",
    en: "record as dropout and report in writing to the township government and the county education bureau",
  },
};

/** The rule of a level in words, for the number that it is set to: 连续 3 个上课日无故不到校的，家访并形成书面材料存档. */
export function levelSentence(id: StreakLevelId, atLeast: StreakLevel["atLeast"]): LocalText {
  const when = howLong(atLeast);
  const then = consequences[id];
  const sameDay = id === "contact" && atLeast.count === 1;
  return {
    "zh-CN": `${when["zh-CN"]}的，${sameDay ? "当日" : ""}${then["zh-CN"]}`,
    en: `${when.en}: ${then.en}${sameDay ? " the same day" : ""}`,
  };
}

/** 累计旷课满 10 节的，… */
export function cumulativeSentence({ count, unit }: CumulativeLevel["atLeast"]): LocalText {
  const many = shown(count);
  return {
    "zh-CN": `累计旷课满 ${many} ${unit === "days" ? "天" : "节"}的，联系监护人，谈话教育并记录`,
    en: `${many} ${unit} absent without leave in all: contact the guardian, talk with the pupil and keep a record`,
  };
}

/** The school's own rules are called after those that they were made of. */
export function ownTitles({
  title,
  shortTitle,
}: Pick<AttendancePolicy, "title" | "shortTitle">): Pick<AttendancePolicy, "title" | "shortTitle"> {
  return {
    title: {
      "zh-CN": `本校考勤预警规则（改自《${title["zh-CN"]}》）`,
      en: `The school's own alert rules, after: ${title.en}`,
    },
    shortTitle: {
      "zh-CN": `本校 · 改自${shortTitle["zh-CN"]}`,
      en: `Own, after ${shortTitle.en}`,
    },
  };
}

const week = 8;
const month = 31;

function howLong({ count, unit }: StreakLevel["atLeast"]): LocalText {
  const many = shown(count);
  if (unit === "school-days") {
    return count === 1
      ? { "zh-CN": "无故不到校", en: "Absent without leave" }
      : {
          "zh-CN": `连续 ${many} 个上课日无故不到校`,
          en: `Absent without leave on ${many} school days in a row`,
        };
  }
  const days = {
    "zh-CN": `自首日起满 ${many} 个自然日`,
    en: `${many} calendar days from the first`,
  };
  if (count !== week && count !== month) {
    return {
      "zh-CN": `连续无故不到校、${days["zh-CN"]}`,
      en: `Absent without leave without a break for ${days.en}`,
    };
  }
  return {
    "zh-CN": `连续无故不到校超过${count === week ? "一周" : "一个月"}（${days["zh-CN"]}）`,
    en: `Absent without leave without a break for more than a ${count === week ? "week" : "month"} (${days.en})`,
  };
}

/** A number that is still being typed shows as a dash. */
function shown(count: number): string {
  return Number.isFinite(count) ? String(count) : "—";
}
