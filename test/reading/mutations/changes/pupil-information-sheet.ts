import type { Change } from "../change";
import { textRow } from "../draft";
import { addBeside } from "./beside";

/** 学生信息表 with the same pupils: it has no marks. */
export const pupilInformationSheet: Change = {
  name: "pupil-information-sheet",
  stage: "workbook",
  apply(draft, random) {
    const rows = draft.book.pupils.map(({ name, number, classNth }, place) =>
      textRow(
        "other",
        ...[number ?? "", name, draft.book.classInColumn(classNth), random.pick(["男", "女"])],
        ...[
          "汉族",
          `330102201${random.int(0, 9)}0${random.int(1, 9)}151${100 + place}`,
          13_900_000_000 + place,
        ],
      ),
    );
    return addBeside(draft, random, random.pick(["学生信息", "花名册", "基本信息"]), [
      textRow("header", "学号", "姓名", "班级", "性别", "民族", "身份证号", "家长电话"),
      ...rows,
    ]);
  },
};
