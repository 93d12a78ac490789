import { paneText, plainText, policySentence } from "../../../src/text";
import { shanghai2006 } from "./shanghai-2006";

const chinese = paneText("zh-CN");
const english = paneText("en");

describe("the two catalogues of the pane", () => {
  it("hold the same entries, of the same kinds", () => {
    expect(kinds(english)).toEqual(kinds(chinese));
  });

  it("leave nothing blank", () => {
    expect(words(chinese).filter(([, text]) => text.trim() === "")).toEqual([]);
    expect(words(english).filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  it("keep Chinese out of the English one", () => {
    expect(words(english).filter(([, text]) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });

  it("speak to the person without office jargon and without 请 on buttons", () => {
    const all = words(chinese);
    expect(all.filter(([, text]) => /系统|数据源|字段|执行|异常|他的|她的/.test(text))).toEqual([]);
    const buttons = [
      chinese.recognise.next,
      chinese.rules.start,
      chinese.screening.stop,
      chinese.results.write,
      chinese.output.write(4),
      chinese.pupil.select,
    ];
    expect(buttons).toEqual([
      "下一步：看规则",
      "开始筛查",
      "停止",
      "写入结果表",
      "写入 4 张表",
      "在表中选中",
    ]);
  });
});

describe("policySentence", () => {
  it("says the Shanghai clause as a school office would", () => {
    expect(plainText(policySentence(shanghai2006, "zh-CN"))).toBe(
      "补考后，语数外 2 门，或语数外 1 门加其他 2 门，或合计 4 门不及格的，列为候选；补考前已有 5 门不及格的，直接列入。",
    );
  });

  it("lets the eye land on groups and counts", () => {
    expect(
      policySentence(shanghai2006, "zh-CN").flatMap((piece) =>
        typeof piece === "string" ? [] : piece.strong,
      ),
    ).toEqual(["语数外 2 门", "语数外 1 门加其他 2 门", "合计 4 门", "5 门"]);
  });

  it("says it in English", () => {
    expect(plainText(policySentence(shanghai2006, "en"))).toBe(
      "After the make-up exams, pupils who still fail 2 of Chinese, mathematics and the foreign language, or 1 of Chinese, mathematics and the foreign language and 2 of other subjects, or 4 subjects in all are listed as candidates; those who failed 5 subjects before them are listed at once.",
    );
  });
});

/** `frame.stepDone: function`, one line an entry. */
function kinds(catalogue: object): string[] {
  return entries(catalogue)
    .map(([path, value]) => `${path}: ${typeof value}`)
    .sort();
}

/** Every text of a catalogue. */
function words(catalogue: object): [string, string][] {
  return entries(catalogue).flatMap(([path, value]): [string, string][] =>
    typeof value === "string" ? [[path, value]] : [],
  );
}

function entries(value: object, path = ""): [string, unknown][] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]): [string, unknown][] => {
    const here = path === "" ? key : `${path}.${key}`;
    return typeof inner === "object" && inner !== null ? entries(inner, here) : [[here, inner]];
  });
}
