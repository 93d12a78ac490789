import { unzipSync } from "fflate";
import { keepChoices } from "../../src/app";
import { encodeChoices } from "../../src/reading";
import { noChoices, type ReadingChoices } from "../../src/records";
import { openHost, reopen, workbookOf, type OpenedHost } from "./open-host";

const said: ReadingChoices = {
  ...noChoices,
  letters: [
    { letter: "中", counts: "pass" },
    { letter: '<"&差>', counts: "fail" },
  ],
};
const other: ReadingChoices = { ...noChoices, letters: [{ letter: "良", counts: "pass" }] };
const partNamespace = "urn:xueqing:choices:1";

function gradebook(): OpenedHost {
  return openHost(
    workbookOf({
      七年级: [
        ["学号", "姓名", "数学"],
        ["20250301", "程立航", "中"],
      ],
      备注: [["由教导处保管"]],
    }),
  );
}

async function kept({ port }: OpenedHost): Promise<string | null> {
  return (await port.read()).choices;
}

/** The texts of all parts of ours, as they stand in the workbook. */
function partTexts({ run }: OpenedHost): Promise<readonly string[]> {
  return run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(partNamespace);
    parts.load("items/id");
    await context.sync();
    const texts = parts.items.map((part) => part.getXml());
    await context.sync();
    return texts.map(({ value }) => value);
  });
}

function addPart({ run }: OpenedHost, xml: string): Promise<void> {
  return run(async (context) => {
    context.workbook.customXmlParts.add(xml);
    await context.sync();
  });
}

describe("choices kept in the workbook", () => {
  it("come back after saving and opening", async () => {
    const workbook = gradebook();
    expect(await kept(workbook)).toBeNull();
    await keepChoices(workbook.port, said);
    expect(await kept(workbook)).toBe(encodeChoices(said));
    expect(await kept(reopen(workbook))).toBe(encodeChoices(said));
  });

  it("replace what was kept, in one part", async () => {
    const workbook = gradebook();
    await keepChoices(workbook.port, said);
    await keepChoices(workbook.port, other);
    expect(await kept(reopen(workbook))).toBe(encodeChoices(other));
    expect(await partTexts(workbook)).toHaveLength(1);
  });

  it("leave nothing behind once nothing is said", async () => {
    const workbook = gradebook();
    const before = unzipSync(workbook.file.save());
    await keepChoices(workbook.port, said);
    await keepChoices(workbook.port, noChoices);
    expect(await partTexts(workbook)).toEqual([]);
    expect(Object.keys(unzipSync(workbook.file.save())).sort()).toEqual(Object.keys(before).sort());
  });

  it("touch no sheet and no other part of the file", async () => {
    const saved = reopen(gradebook());
    const before = unzipSync(saved.file.save());
    await keepChoices(saved.port, said);
    const after = unzipSync(saved.file.save());
    const changed = Object.keys(before).filter(
      (part) => !Buffer.from(before[part]!).equals(Buffer.from(after[part] ?? [])),
    );
    const added = Object.keys(after).filter((part) => !(part in before));
    expect(changed.sort()).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels"]);
    expect(added.sort()).toEqual([
      "customXml/_rels/item1.xml.rels",
      "customXml/item1.xml",
      "customXml/itemProps1.xml",
    ]);
  });

  it("are read as they stand when they are damaged, and set aside when others are kept", async () => {
    const workbook = gradebook();
    const damaged = '{"version":1,"sheets":"<gone>"}';
    await workbook.port.keepChoices(damaged, () => true);
    expect(await kept(workbook)).toBe(damaged);
    await keepChoices(workbook.port, said);
    expect(await kept(reopen(workbook))).toBe(encodeChoices(said));
    expect((await partTexts(workbook))[0]).toContain(
      '<damaged>{"version":1,"sheets":"&lt;gone&gt;"}</damaged>',
    );
    await keepChoices(workbook.port, other);
    expect((await partTexts(workbook))[0]).toContain("<damaged>");
    await keepChoices(workbook.port, noChoices);
    expect(await kept(workbook)).toBeNull();
    expect((await partTexts(workbook))[0]).toContain("<damaged>");
  });

  it("are set aside whole when the part is not as we write it", async () => {
    const workbook = gradebook();
    const xml = `<choices xmlns="${partNamespace}"><later version="9"/></choices>`;
    await addPart(workbook, xml);
    expect(await kept(workbook)).toBe(xml);
    await keepChoices(workbook.port, said);
    expect(await kept(workbook)).toBe(encodeChoices(said));
    expect((await partTexts(workbook))[0]).toContain('&lt;later version="9"/&gt;');
  });

  it("are those of the first of two parts; the second is set aside", async () => {
    const workbook = gradebook();
    await keepChoices(workbook.port, said);
    await addPart(
      workbook,
      `<choices xmlns="${partNamespace}"><kept>${encodeChoices(other)}</kept></choices>`,
    );
    expect(await kept(workbook)).toBe(encodeChoices(said));
    await keepChoices(workbook.port, { ...said, letters: [] });
    const texts = await partTexts(workbook);
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain("<damaged>");
    expect(texts[0]).toContain("良");
  });

  it("come back after other software declared and escaped them its own way", async () => {
    const workbook = gradebook();
    const json = encodeChoices(other).replaceAll('"', "&quot;").replaceAll("良", "&#x826f;");
    await addPart(
      workbook,
      `<?xml version="1.0" encoding="UTF-8"?>\n<choices xmlns="${partNamespace}"><kept>${json}</kept></choices>\n`,
    );
    expect(await kept(workbook)).toBe(encodeChoices(other));
  });
});
