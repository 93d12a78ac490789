import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

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

  it("asks for ExcelApi 1.14 and a shared runtime, nothing newer", () => {
    expect(all(/<Set Name="(\w+)" MinVersion="([\d.]+)" \/>/g)).toEqual([
      ["ExcelApi", "1.14"],
      ["SharedRuntime", "1.1"],
    ]);
    expect(text).toContain('<Runtime resid="Page.Url" lifetime="long" />');
    expect(text).toContain('<FunctionFile resid="Page.Url" />');
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

  it("keeps its texts within Office's limits", () => {
    const [short = "", long = ""] = text.split("<bt:LongStrings>");
    const shortStrings = short.slice(short.indexOf("<bt:ShortStrings>"));
    const lengths = (part: string) =>
      [...part.matchAll(/(?:DefaultValue|Value)="([^"]+)"/g)].map(([, value = ""]) => value.length);
    expect(Math.max(...lengths(shortStrings))).toBeLessThanOrEqual(125);
    expect(Math.max(...lengths(long))).toBeLessThanOrEqual(250);
    expect((one(/<Description DefaultValue="([^"]+)"/) ?? "").length).toBeLessThanOrEqual(250);
  });

  it("has the two buttons of the tab: the pane and the one-click screening", () => {
    expect(all(/<Action xsi:type="(\w+)"/g).flat()).toEqual(["ShowTaskpane", "ExecuteFunction"]);
    expect(one(/<FunctionName>(.*?)<\/FunctionName>/)).toBe("runScreening");
    expect(one(/id="Tab.Label" DefaultValue="([^"]+)"/)).toBe("学情");
    expect(one(/id="OpenPane.Label" DefaultValue="([^"]+)"/)).toBe("打开窗格");
    expect(one(/id="RunScreening.Label" DefaultValue="([^"]+)"/)).toBe("一键筛查");
  });

  it("points at pages and icons of the development origin only, so that the build can replace it", () => {
    const addresses = all(/DefaultValue="(https?:[^"]+)"/g).flat();
    expect(addresses.length).toBeGreaterThan(8);
    expect(addresses.filter((one) => !one.startsWith("https://localhost:3000/"))).toEqual([]);
  });

  it("names icons that exist in the size that their name says", () => {
    const icons = all(/\/assets\/((?:icon|run)-(\d+)\.png)/g);
    expect(new Set(icons.map(([name]) => name))).toEqual(
      new Set([
        ...["icon-16.png", "icon-32.png", "icon-64.png", "icon-80.png", "icon-128.png"],
        ...["run-16.png", "run-32.png", "run-80.png"],
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
