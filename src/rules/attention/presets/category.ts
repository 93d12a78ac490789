import type {
  Category,
  CircumstanceId,
  HighAchieverSource,
  LearningDifficultySource,
} from "../scheme";

/** 学习困难: two subjects failing, or the last fifth of the grade. */
export const usualLearningDifficulty: LearningDifficultySource = {
  kind: "learning-difficulty",
  failingSubjects: 2,
  bottomPercent: 20,
  population: "grade",
};

/** 学习特别优秀: nothing failing, and the first tenth of the grade. */
export const usualHighAchiever: HighAchieverSource = {
  kind: "high-achiever",
  topPercent: 10,
  noFailing: true,
  population: "grade",
};

type Looks = Pick<Category, "id" | "label" | "neutralLabel" | "isSensitive">;

/** 信息表列: a category of these circumstances. */
export function toldBySheet(looks: Looks, ...circumstances: readonly CircumstanceId[]): Category {
  return { ...looks, sources: [{ kind: "circumstance", circumstances }] };
}

export const learningDifficulty: Category = {
  id: "learningDifficulty",
  label: { "zh-CN": "学习困难", en: "Learning difficulty" },
  neutralLabel: { "zh-CN": "需学习帮助", en: "Needs help with learning" },
  isSensitive: false,
  sources: [usualLearningDifficulty],
};

export const highAchiever: Category = {
  id: "highAchiever",
  label: { "zh-CN": "学习特别优秀", en: "High achiever" },
  neutralLabel: null,
  isSensitive: false,
  sources: [usualHighAchiever],
};

export const affluentFamily: Category = {
  id: "affluentFamily",
  label: { "zh-CN": "家庭条件特别优越", en: "Affluent family" },
  neutralLabel: { "zh-CN": "需家庭引导", en: "Needs guidance at home" },
  isSensitive: true,
  sources: [],
};

export const lowIncome: Category = toldBySheet(
  {
    id: "lowIncome",
    label: { "zh-CN": "家庭贫困", en: "Low-income family" },
    neutralLabel: { "zh-CN": "需生活帮助", en: "Needs help with living costs" },
    isSensitive: true,
  },
  "subsistence",
  "subsistence-margin",
  "destitute",
  "registered-poverty",
  "unstable-after-poverty",
  "poverty-risk",
  "poverty-watch",
  "sudden-hardship",
  "expenditure-hardship",
  "other-low-income",
  "poor",
);

export const migrantWorkerChild: Category = toldBySheet(
  {
    id: "migrantWorkerChild",
    label: { "zh-CN": "外来务工人员子女", en: "Child of migrant workers" },
    neutralLabel: { "zh-CN": "随迁子女", en: "Moved here with the family" },
    isSensitive: true,
  },
  "migrant-child",
);

export const leftBehind: Category = toldBySheet(
  {
    id: "leftBehind",
    label: { "zh-CN": "留守儿童", en: "Left-behind child" },
    neutralLabel: { "zh-CN": "需亲情陪伴", en: "Needs company at home" },
    isSensitive: true,
  },
  "left-behind",
);

export const disabilityInclusion: Category = toldBySheet(
  {
    id: "disabilityInclusion",
    label: { "zh-CN": "随班就读残疾", en: "Disabled pupil in a regular class" },
    neutralLabel: { "zh-CN": "需特别支持", en: "Needs special support" },
    isSensitive: true,
  },
  "disabled",
  "inclusion",
);

export const orphan: Category = toldBySheet(
  {
    id: "orphan",
    label: { "zh-CN": "孤儿", en: "Orphan" },
    neutralLabel: { "zh-CN": "需家庭关爱", en: "Needs a family's care" },
    isSensitive: true,
  },
  "orphan",
);

export const disability: Category = toldBySheet(
  {
    id: "disability",
    label: { "zh-CN": "残疾", en: "Disabled" },
    neutralLabel: { "zh-CN": "需特别支持", en: "Needs special support" },
    isSensitive: true,
  },
  "disabled",
  "inclusion",
);
