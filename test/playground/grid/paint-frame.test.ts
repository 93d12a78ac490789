import { paintFrame, type FramePainter } from "../../../src/playground/grid/paint-frame";
import { words } from "../../../src/playground/words";

/** What was painted: words and where, and the rectangles. */
function painted(
  size: { width: number; height: number },
  title: string | null,
  note = words["zh-CN"].chartNote,
) {
  const rectangles: number[][] = [];
  const said: [text: string, x: number, y: number, room: number | undefined][] = [];
  const painter: FramePainter = {
    fillStyle: "",
    strokeStyle: "",
    font: "",
    textAlign: "start",
    textBaseline: "alphabetic",
    fillRect: (...sides) => rectangles.push(sides),
    strokeRect: (...sides) => rectangles.push(sides),
    fillText: (text, x, y, room) => said.push([text, x, y, room]),
  };
  paintFrame(painter, { left: 100, top: 40, ...size }, title, note);
  return { rectangles, said };
}

describe("the frame in a chart's place", () => {
  it("covers the chart's place and says its title and where to see it", () => {
    const { rectangles, said } = painted({ width: 300, height: 200 }, "各班结论");
    expect(rectangles).toEqual([
      [100, 40, 300, 200],
      [100.5, 40.5, 299, 199],
    ]);
    expect(said).toEqual([
      ["各班结论", 250, 129, 284],
      ["图表（在 Excel 里显示）", 250, 151, 284],
    ]);
  });

  it("says so in English too", () => {
    const { said } = painted({ width: 300, height: 200 }, "Results", words.en.chartNote);
    expect(said.map(([text]) => text)).toEqual(["Results", "Chart (shown in Excel)"]);
  });

  it("says only where to see it when there is no title or no room for one", () => {
    const only = [["图表（在 Excel 里显示）", 250, 140, 284]];
    expect(painted({ width: 300, height: 200 }, null).said).toEqual(only);
    const low = painted({ width: 300, height: 30 }, "各班结论").said;
    expect(low.map(([text]) => text)).toEqual(["图表（在 Excel 里显示）"]);
  });

  it("is not painted for a chart whose cells are hidden", () => {
    expect(painted({ width: 0, height: 200 }, "各班结论")).toEqual({ rectangles: [], said: [] });
  });
});
