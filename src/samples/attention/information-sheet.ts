import type { SamplePupil } from "../pupils";
import { cell, row, type SampleSheet } from "../sample-sheet";
import { pupilCells } from "../gradebook";
import type { AttentionFacts, Information } from "./attention-stories";

const told: readonly (readonly [head: string, column: keyof Information])[] = [
  ["是否留守儿童", "leftBehind"],
  ["是否进城务工人员随迁子女", "migrant"],
  ["随班就读", "inclusion"],
  ["困难类型", "hardship"],
  ["是否孤儿", "orphan"],
  ["家庭情况", "family"],
  ["备注", "remark"],
];

/** 学生信息表: family facts as a school keeps them, most cells of most pupils left blank. */
export function informationSheet(
  title: string,
  pupils: readonly SamplePupil[],
  storyOf: (pupil: SamplePupil) => AttentionFacts | null,
): SampleSheet {
  const heads = [
    ...["学号", "姓名", "班级", "性别", "监护人", "联系电话"],
    ...told.map(([head]) => head),
  ];
  return {
    name: "学生信息",
    tabColor: "#8A7CA8",
    columnWidths: [11, 13, 9.5, 6, 10, 14, 14, 16, 18, 14, 10, 22, 24],
    rows: [
      row(34, [cell(title, "title")]),
      row(
        26,
        heads.map((head) => cell(head, "head")),
      ),
      ...pupils.map((pupil, index) => {
        const information = storyOf(pupil)?.information ?? {};
        return row(20, [
          ...pupilCells(pupil),
          cell(index % 2 === 0 ? "男" : "女", "letter"),
          cell(`${pupil.name.slice(0, 1)}某`, "letter"),
          cell(`1380000${String(1000 + index)}`, "text"),
          ...told.map(([, column]) => cell(information[column] ?? "", "letter")),
        ]);
      }),
    ],
    merges: [{ row: 0, column: 0, rows: 1, columns: heads.length }],
    freeze: { rows: 2, columns: 2 },
    failingHighlights: [],
    landscape: true,
  };
}
