import type { PaneServices } from "../../src/taskpane/services";
import { createPaneStore } from "../../src/taskpane/state/pane-store";
import { openHost, workbookOf } from "../workbook/open-host";

const school = {
  "七(3)班学年总评": [
    ["学号", "姓名", "语文", "数学", "英语", "物理", "历史"],
    ["20250301", "程立航", 71, 41, 38, 62, 74],
    ["20250302", "陆思远", 71, 52, 47, 68, 68],
    ["20250303", "顾晨曦", 70, 85, 75, 63, 66],
  ],
  补考成绩: [
    ["学号", "姓名", "数学", "英语"],
    ["20250301", "程立航", 50, 44],
    ["20250302", "陆思远", "", ""],
  ],
};

describe("边录边看 over the real Office.js", () => {
  it("hears of a make-up mark that somebody types, and decides anew for its pupil", async () => {
    const { host, file, port } = openHost(workbookOf(school));
    const store = createPaneStore(servicesOver(port));
    await store.open();
    await store.startScreening();
    const verdict = () => {
      const { screening } = store.getState();
      return screening.step === "done" ? screening.screened.screening.findings[1]?.verdict : null;
    };
    expect(verdict()).toBe("undetermined");
    await eventsDelivered();

    host.applyOutsideEdit(file.sheets[1]!.sheetId, 2, 2, { value: 63 });
    await eventsDelivered();

    expect(verdict()).toBe("not-candidate");
    expect(store.getState().live).toMatchObject({
      remark: { kind: "cell", at: { sheet: "补考成绩", row: 2, column: 2 }, shown: "63" },
      pupils: [1],
    });
    expect(store.getState().spoken.words).toBe("陆思远，由待定变为未列入");
  });
});

describe("a mark typed while 输出 is worked out", () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it("has it worked out anew, and offered", async () => {
    const { host, file, port } = openHost(workbookOf(school));
    const breath = oneToHold();
    const store = createPaneStore({ ...servicesOver(port), breathe: breath.breathe });
    await store.open();
    await store.startScreening();
    await eventsDelivered();
    host.applyOutsideEdit(file.sheets[1]!.sheetId, 2, 2, { value: 63 });
    await eventsDelivered();
    const atOnce = store.getState().screening;

    everyTurnIsLong();
    breath.holdNext();
    store.openOutput();
    await screenedAnew();
    expect(store.getState().screening).not.toBe(atOnce);
    expect(store.getState().output).toEqual({ step: "offering" });

    breath.letGo();
    await eventsDelivered();
    expect(store.getState().output.step).toBe("ready");
    expect(store.getState().live.isAhead).toBe(false);
  });
});

/** Whoever asks next to have a turn later is kept waiting; the others are not. */
function oneToHold() {
  let isNext = false;
  let letGo: () => void = () => undefined;
  return {
    breathe: () => {
      if (!isNext) return Promise.resolve();
      isNext = false;
      return new Promise<void>((resolve) => {
        letGo = resolve;
      });
    },
    holdNext: () => {
      isNext = true;
    },
    letGo: () => {
      letGo();
    },
  };
}

function everyTurnIsLong(): void {
  let time = 0;
  jest.spyOn(performance, "now").mockImplementation(() => (time += 20));
}

function servicesOver(port: PaneServices["port"]): PaneServices {
  const nothing = () => Promise.resolve();
  return {
    port,
    earlier: {
      words: () => ({
        "confirmed-policy": "shanghai-2006-secondary 1",
        policy: null,
        "last-writing": null,
        marking: null,
      }),
      forget: () => undefined,
    },
    language: "zh-CN",
    now: () => new Date(2026, 7, 28, 10, 24),
    breathe: nothing,
    saveFile: () => undefined,
    starters: { openSample: nothing, saveTemplate: nothing },
    showPane: nothing,
    tell: () => Promise.resolve(true),
  };
}

const eventsDelivered = () => new Promise((resolve) => setTimeout(resolve, 150));
/** A second after the last typing. */
const screenedAnew = () => new Promise((resolve) => setTimeout(resolve, 1_500));
