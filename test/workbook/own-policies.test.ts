import {
  findPolicy,
  keepOwnPolicies,
  ownPoliciesOf,
  withOwnPolicy,
  type RepetitionPolicy,
} from "../../src/app";
import { openHost, reopen, workbookOf, type OpenedHost } from "./open-host";

const preset = findPolicy("shanghai-2006-secondary")!;
const own: RepetitionPolicy = {
  ...preset,
  id: "own-shanghai-2006-secondary",
  version: "1",
  passPercent: 65,
  creditOfMakeUpPass: 65,
};

function gradebook(): OpenedHost {
  return openHost(workbookOf({ 七年级: [["学号", "姓名", "数学"]] }));
}

async function kept({ port }: OpenedHost) {
  return ownPoliciesOf(await port.read());
}

describe("本校规定 kept in the workbook", () => {
  it("come back after saving and opening, as they were", async () => {
    const workbook = gradebook();
    expect(await kept(workbook)).toEqual({ policies: [], areDamaged: false });
    await keepOwnPolicies(workbook.port, [own]);
    const { policies } = await kept(reopen(workbook));
    expect(policies).toEqual([own]);
  });

  it("a changed one takes the place of its earlier version", async () => {
    const workbook = gradebook();
    await keepOwnPolicies(workbook.port, [own]);
    const changed = { ...own, version: "2", passPercent: 70, creditOfMakeUpPass: 70 };
    const { policies } = await kept(workbook);
    await keepOwnPolicies(workbook.port, withOwnPolicy(policies, changed));
    expect((await kept(reopen(workbook))).policies).toEqual([changed]);
  });

  it("what cannot be read is said, and stays in the workbook when others are kept", async () => {
    const workbook = gradebook();
    await workbook.port.keepPolicies('[{"id":"half"}]', () => true);
    expect(await kept(workbook)).toEqual({ policies: [], areDamaged: true });
    await keepOwnPolicies(workbook.port, [own]);
    const again = reopen(workbook);
    expect((await kept(again)).policies).toEqual([own]);
    const text = await again.run(async (context) => {
      const parts = context.workbook.customXmlParts.getByNamespace("urn:xueqing:policies:1");
      parts.load("items/id");
      await context.sync();
      const texts = parts.items.map((part) => part.getXml());
      await context.sync();
      return texts.map(({ value }) => value).join();
    });
    expect(text).toContain('<damaged>[{"id":"half"}]</damaged>');
  });
});
