import { createHost, newWorkbookFile, type DialogRequest, type ShowDialog } from "../../src/host";
import { loadOfficeForJsdom } from "../../src/host/node";
import { showDialog } from "../../src/workbook";

const address = "http://localhost/dialog.html#kind=cleared";
const nothing = { onMessage: () => undefined, onNotLoaded: () => undefined };

describe("a dialog of ours", () => {
  it("makes room for the next one", async () => {
    const asked: DialogRequest[] = [];
    let closed = 0;
    const draw: ShowDialog = (request) => {
      asked.push(request);
      return { kind: "shown", close: () => (closed += 1) };
    };
    const unload = await loadOfficeForJsdom(window, createHost(newWorkbookFile()), {
      showDialog: draw,
    });
    expect(await showDialog(address, nothing)).toBe(true);
    expect(await showDialog(address, nothing)).toBe(true);
    expect(asked.map((one) => one.address)).toEqual([address, address]);
    expect(closed).toBe(1);
    asked[1]?.onClosed();
    expect(await showDialog(address, nothing)).toBe(true);
    expect(closed).toBe(1);
    unload();
  });

  it("says where it is not let up", async () => {
    const draw: ShowDialog = () => ({ kind: "refused", error: 12009 });
    const unload = await loadOfficeForJsdom(window, createHost(newWorkbookFile()), {
      showDialog: draw,
    });
    expect(await showDialog(address, nothing)).toBe(false);
    unload();
  });
});
