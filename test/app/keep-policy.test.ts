import { asOwnPolicy, findPolicy, readPolicyFile } from "../../src/app";
import { changePolicy, encodePolicy, parsePolicy, type RepetitionPolicy } from "../../src/rules";
import { policyWords } from "../../src/text";

const shanghai = findPolicy("shanghai-2006-secondary")!;

/** 上海 2006 · 中学 with another pass mark, as the form makes it. */
function withPassMark(percent: number): RepetitionPolicy {
  const draft = changePolicy(shanghai, { kind: "pass-percent", percent }, policyWords);
  const parsed = parsePolicy(draft);
  if (!("policy" in parsed)) throw new Error("not a policy");
  return parsed.policy;
}

describe("本校规定 as the workbook keeps it", () => {
  it("the first is version 1, and says what it was made of", () => {
    const own = asOwnPolicy(withPassMark(70), [], null);
    expect([own.id, own.version, own.trust]).toEqual(["own-shanghai-2006-secondary", "1", null]);
    expect(own.derivedFrom).toEqual({ id: "shanghai-2006-secondary", version: "1" });
  });

  it("a second one made of the same preset stands beside the first", () => {
    const first = asOwnPolicy(withPassMark(70), [], null);
    const second = asOwnPolicy(withPassMark(65), [first], null);
    expect([second.id, second.version]).toEqual(["own-shanghai-2006-secondary-2", "1"]);
  });

  it("one that is changed again takes its own place, one version further, however many changes it took", () => {
    const first = asOwnPolicy(withPassMark(70), [], null);
    const again = asOwnPolicy({ ...first, passPercent: 75, version: "9" }, [first], first.id);
    expect([again.id, again.version]).toEqual(["own-shanghai-2006-secondary", "2"]);
  });
});

describe("a file of rules", () => {
  const own = asOwnPolicy(withPassMark(70), [], null);

  it("is read back as it was saved", () => {
    expect(readPolicyFile(encodePolicy(own), [])).toEqual({ kind: "new", policy: own });
  });

  it("that is here already is chosen, not kept twice", () => {
    expect(readPolicyFile(encodePolicy(own), [own])).toEqual({ kind: "known", policy: own });
    expect(readPolicyFile(encodePolicy(shanghai), [])).toEqual({ kind: "known", policy: shanghai });
  });

  it("with the id of another policy never takes that one's place", () => {
    const other = readPolicyFile(encodePolicy({ ...own, passPercent: 65 }), [own]);
    expect(other).toMatchObject({ kind: "new", policy: { id: "own-shanghai-2006-secondary-2" } });
    const preset = readPolicyFile(encodePolicy({ ...shanghai, passPercent: 50 }), []);
    expect(preset).toMatchObject({
      kind: "new",
      policy: {
        id: "own-shanghai-2006-secondary",
        trust: null,
        derivedFrom: { id: "shanghai-2006-secondary", version: "1" },
      },
    });
  });

  it.each([
    ["no JSON", "{", null],
    ["no policy", "[]", [{ code: "not-an-object", place: "" }]],
    [
      "a contradiction",
      encodePolicy({ ...own, passPercent: 90 }),
      [
        { code: "pass-mark-out-of-order", place: "passPercent" },
        {
          code: "credit-below-pass-mark",
          passPercent: 90,
          place: "creditOfMakeUpPass",
        },
      ],
    ],
  ])("with %s is refused with every reason", (_, text, problems) => {
    expect(readPolicyFile(text, [])).toEqual({ kind: "refused", problems });
  });
});
