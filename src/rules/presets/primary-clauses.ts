import type { Clause } from "../clause";
import type { SubjectGroup } from "../policy-members";

/** 语文、数学, and all others: how both Shanghai texts group the subjects of primary schools. */
export const primaryGroups: readonly SubjectGroup[] = [
  {
    id: "core",
    label: { "zh-CN": "语文、数学", en: "Chinese and mathematics" },
    subjects: ["语文", "数学"],
  },
  { id: "others", label: { "zh-CN": "其他学科", en: "other subjects" }, subjects: "others" },
];

/** The clauses that both Shanghai texts have for primary schools, after the make-up exams. */
export function primaryClausesAfterMakeUp(
  policyId: string,
  source: { readonly cite: string; readonly core: string; readonly others: string },
): readonly [Clause, Clause] {
  return [
    {
      id: `${policyId}/2a`,
      label: { "zh-CN": "条款二之一", en: "Clause 2a" },
      counts: "after-make-up",
      atLeast: [{ group: "core", subjects: 1 }],
      sentence: {
        "zh-CN": "补考后语文、数学中有 1 门不及格",
        en: "After the make-up exams Chinese or mathematics is failing",
      },
      cites: [source.cite],
      quote: source.core,
      wording: "paraphrase",
    },
    {
      id: `${policyId}/2b`,
      label: { "zh-CN": "条款二之二", en: "Clause 2b" },
      counts: "after-make-up",
      atLeast: [{ group: "others", subjects: 2 }],
      sentence: {
        "zh-CN": "补考后其他学科有 2 门不及格",
        en: "After the make-up exams two other subjects are failing",
      },
      cites: [source.cite],
      quote: source.others,
      wording: "paraphrase",
    },
  ];
}
