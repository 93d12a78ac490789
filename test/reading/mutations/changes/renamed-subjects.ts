import type { Change } from "../change";
import { mapColumns } from "../draft";

const otherNames: Readonly<Record<string, readonly string[]>> = {
  语文: ["语"],
  数学: ["数"],
  英语: ["英", "英文"],
  物理: ["物"],
  化学: ["化"],
  生物: ["生", "生物学"],
  历史: ["史"],
  地理: ["地"],
  道德与法治: ["道法", "道德法治", "品德", "思品"],
  体育: ["体育与健康", "体"],
  音乐: ["音"],
  美术: ["美"],
  信息科技: ["信息", "信息技术", "微机"],
  劳动: ["劳技", "劳动技术"],
};

/** 数, 道法, 信息技术 for the usual names. */
export const renamedSubjects: Change = {
  name: "renamed-subjects",
  stage: "header",
  apply(draft, random) {
    const names = new Map(
      draft.book.subjects.map(({ name }) => [name, random.pick(otherNames[name] ?? [name])]),
    );
    return mapColumns(draft, (column) =>
      column.subject === null
        ? column
        : {
            ...column,
            words: column.words.replace(column.subject, names.get(column.subject) ?? ""),
          },
    );
  },
};
