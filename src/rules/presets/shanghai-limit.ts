import type { RepetitionLimit } from "../policy-members";

/** 同一年级已留级两次: the pupil stays with the class. */
export const shanghaiLimit: RepetitionLimit = {
  times: 2,
  reason: {
    "zh-CN": "已留级 2 次，随班就读，不再留级",
    en: "Has repeated twice, stays with the class and does not repeat again",
  },
  cites: ["shanghai-2006/limit"],
};
