import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ribbonCommands, ribbonWords } from "../src/playground/ribbon-words";
import { commandNames, ribbonText } from "../src/text";

const root = join(__dirname, "..");
const file = join(root, "manifest.xml");
const text = readFileSync(file, "utf8");

describe("manifest.xml", () => {
  it("is read by Microsoft's own reader", () => {
    expect(readByOffice()).toMatchObject({
      id: "6f1d9a52-3c1e-4a7b-9d58-0b7c2e94a1f3",
      displayName: "学情助手",
      defaultLocale: "zh-CN",
      permissions: "ReadWriteDocument",
      hosts: ["Workbook"],
      officeAppType: "TaskPaneApp",
    });
  });

  it("has a GUID for its Id", () => {
    expect(one(/<Id>(.*?)<\/Id>/)).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it("asks for what the code uses: Excel, a shared runtime and its dialog, nothing newer", () => {
    expect(all(/<Set Name="(\w+)" MinVersion="([\d.]+)" \/>/g)).toEqual([
      ["ExcelApi", "1.14"],
      ["SharedRuntime", "1.1"],
      ["DialogApi", "1.1"],
    ]);
    expect(text).toContain('<Runtime resid="Page.Url" lifetime="long" />');
    expect(text).toContain('<FunctionFile resid="Page.Url" />');
  });

  it("stands in workbooks only", () => {
    expect(all(/<Host Name="(\w+)" \/>/g)).toEqual([["Workbook"]]);
    expect(all(/<Host xsi:type="(\w+)">/g)).toEqual([["Workbook"]]);
  });

  it("gives each tab, group and button an id of its own, none longer than Office takes", () => {
    const ids = all(/<(?:CustomTab|Group|Control)\b[^>]* id="([^"]+)"/g).flat();
    expect(ids).toEqual([
      "Xueqing.Tab",
      "Xueqing.ScreeningGroup",
      "Xueqing.RunScreening",
      "Xueqing.RunReview",
      "Xueqing.WriteLedgers",
      "Xueqing.MarkingGroup",
      "Xueqing.MarkSources",
      "Xueqing.ClearMarks",
      "Xueqing.PaneGroup",
      "Xueqing.OpenPane",
    ]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Math.max(...ids.map((id) => id.length))).toBeLessThanOrEqual(125);
    const resources = all(/<bt:(?:Image|Url|String) id="([^"]+)"/g).flat();
    expect(new Set(resources).size).toBe(resources.length);
    expect(Math.max(...resources.map((id) => id.length))).toBeLessThanOrEqual(32);
  });

  it("defines every resource that it names, and names every one that it defines", () => {
    const named = new Set(all(/\bresid="([^"]+)"/g).flat());
    const defined = new Set(all(/<bt:(?:Image|Url|String) id="([^"]+)"/g).flat());
    expect(named).toEqual(defined);
  });

  it("has an English word for every Chinese one", () => {
    const strings = all(
      /<bt:String id="([^"]+)" DefaultValue="[^"]+">\s*<bt:Override Locale="en-US"/g,
    );
    expect(strings.flat()).toEqual(all(/<bt:String id="([^"]+)"/g).flat());
    expect(text).toMatch(/<DisplayName DefaultValue="学情助手">\s*<Override Locale="en-US"/);
    expect(text).toMatch(/<Description DefaultValue="[^"]+">\s*<Override Locale="en-US"/);
  });

  it("keeps its texts within Office's limits, in both languages", () => {
    const [, shortPart = "", longPart = ""] =
      /<bt:ShortStrings>([\s\S]*)<\/bt:ShortStrings>\s*<bt:LongStrings>([\s\S]*)<\/bt:LongStrings>/.exec(
        text,
      ) ?? [];
    const longest = (part: string) =>
      Math.max(
        ...[...part.matchAll(/(?:DefaultValue|Value)="([^"]+)"/g)].map(
          ([, value = ""]) => value.length,
        ),
      );
    expect(longest(shortPart)).toBeLessThanOrEqual(125);
    expect(longest(longPart)).toBeLessThanOrEqual(250);
    const [, description = ""] =
      /(<Description DefaultValue[\s\S]*?<\/Description>)/.exec(text) ?? [];
    expect(longest(description)).toBeLessThanOrEqual(250);
    const [, name = ""] = /(<DisplayName[\s\S]*?<\/DisplayName>)/.exec(text) ?? [];
    expect(longest(name)).toBeLessThanOrEqual(125);
    expect(one(/<ProviderName>(.*?)</)?.length).toBeLessThanOrEqual(125);
  });

  it("has the tab 学情 with its six buttons, each with a tip, and their functions", () => {
    const buttons = all(
      /<Control xsi:type="Button" id="Xueqing\.\w+">\s*<Label resid="([^"]+)" \/>\s*<Supertip>\s*<Title resid="([^"]+)" \/>\s*<Description resid="([^"]+)" \/>[\s\S]*?<Action xsi:type="(\w+)">\s*<(?:FunctionName|TaskpaneId)>([^<]+)</g,
    ).map(([label = "", title = "", tip = "", action = "", target = ""]) => [
      chineseOf(label),
      title === label,
      chineseOf(tip) !== undefined,
      action,
      target,
    ]);
    expect(chineseOf("Tab.Label")).toBe("学情");
    expect(buttons).toEqual([
      ["一键筛查", true, true, "ExecuteFunction", "runScreening"],
      ["补考后复核", true, true, "ExecuteFunction", "runReview"],
      ["生成台账", true, true, "ExecuteFunction", "writeLedgers"],
      ["标色", true, true, "ExecuteFunction", "markSources"],
      ["清除标色", true, true, "ExecuteFunction", "clearMarks"],
      ["打开窗格", true, true, "ShowTaskpane", "Xueqing.Pane"],
    ]);
  });

  it("names its buttons as the dialog does that reports what they did", () => {
    for (const command of commandNames) {
      const id = `${command.slice(0, 1).toUpperCase()}${command.slice(1)}.Label`;
      expect(chineseOf(id)).toBe(ribbonText("zh-CN").commands[command]);
      expect(englishOf(id)).toBe(ribbonText("en").commands[command]);
    }
    expect(chineseOf("OpenPane.Label")).toBe(ribbonText("zh-CN").openPane);
    expect(englishOf("OpenPane.Label")).toBe(ribbonText("en").openPane);
  });

  it("names its buttons as the playground's ribbon does", () => {
    expect(ribbonCommands).toEqual(commandNames);
    expect(ribbonWords["zh-CN"].commands).toEqual(ribbonText("zh-CN").commands);
    expect(ribbonWords.en.commands).toEqual(ribbonText("en").commands);
    expect(ribbonWords["zh-CN"].openPane).toBe(ribbonText("zh-CN").openPane);
    expect(ribbonWords.en.openPane).toBe(ribbonText("en").openPane);
    expect(ribbonWords["zh-CN"].tab).toBe(chineseOf("Tab.Label"));
    expect(ribbonWords.en.tab).toBe(englishOf("Tab.Label"));
  });

  it("points at pages and icons of the development origin only, so that the build can replace it", () => {
    const addresses = all(/DefaultValue="(https?:[^"]+)"/g).flat();
    expect(addresses.length).toBeGreaterThan(8);
    expect(addresses.filter((one) => !one.startsWith("https://localhost:3000/"))).toEqual([]);
  });

  it("names icons that exist in the size that their name says", () => {
    const icons = all(/\/assets\/(\w+-(\d+)\.png)/g);
    expect(new Set(icons.map(([name]) => name))).toEqual(
      new Set([
        ...["icon-64.png", "icon-128.png"],
        ...["icon", "run", "review", "ledger", "mark", "clear"].flatMap((drawing) =>
          [16, 32, 80].map((size) => `${drawing}-${size}.png`),
        ),
      ]),
    );
    for (const [name = "", size] of icons) {
      const icon = join(root, "src", "assets", name);
      expect(existsSync(icon)).toBe(true);
      expect(pngSize(icon)).toEqual([Number(size), Number(size)]);
    }
  });
});

/** In a process of its own: the reader needs ES modules that Jest does not load. */
function readByOffice(): unknown {
  const program = `require("office-addin-manifest").OfficeAddinManifest
    .readManifestFile(process.argv[1]).then((read) => console.log(JSON.stringify(read)))`;
  return JSON.parse(
    execFileSync(process.execPath, ["-e", program, file], { cwd: root, encoding: "utf8" }),
  ) as unknown;
}

function chineseOf(id: string): string | undefined {
  return one(new RegExp(`<bt:String id="${id}" DefaultValue="([^"]+)"`));
}

function englishOf(id: string): string | undefined {
  return one(
    new RegExp(`<bt:String id="${id}"[^>]*>\\s*<bt:Override Locale="en-US" Value="([^"]+)"`),
  );
}

function all(pattern: RegExp): string[][] {
  return [...text.matchAll(pattern)].map((match) => match.slice(1));
}

function one(pattern: RegExp): string | undefined {
  return pattern.exec(text)?.[1];
}

/** Width and height stand at bytes 16 to 23 of a PNG. */
function pngSize(path: string): [number, number] {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
