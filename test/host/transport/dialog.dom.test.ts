import {
  createHost,
  newWorkbookFile,
  type DialogRequest,
  type ShowDialog,
} from "../../../src/host";
import { loadOfficeForDialog, loadOfficeForJsdom } from "../../../src/host/node";

/** Whoever draws dialogs: keeps what is asked of it. */
function drawing() {
  const requests: DialogRequest[] = [];
  const closed = { times: 0 };
  const showDialog: ShowDialog = (request) => {
    requests.push(request);
    return { kind: "shown", close: () => (closed.times += 1) };
  };
  return { requests, closed, showDialog };
}

function display(
  address: string,
  options: Office.DialogOptions = {},
): Promise<Office.AsyncResult<Office.Dialog>> {
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address, options, resolve);
  });
}

describe("a dialog of the add-in's, through the real office.js", () => {
  it("is drawn by whoever draws, at the size asked for", async () => {
    const { requests, showDialog } = drawing();
    const unload = await loadOfficeForJsdom(window, createHost(newWorkbookFile()), { showDialog });
    const { status } = await display("http://localhost/dialog.html#a=1", { width: 30, height: 40 });
    expect(status).toBe("succeeded");
    expect(requests[0]).toMatchObject({
      address: "http://localhost/dialog.html#a=1",
      width: 30,
      height: 40,
    });
    unload();
  });

  it("speaks to the page that opened it, and is spoken to", async () => {
    const { requests, showDialog } = drawing();
    const unload = await loadOfficeForJsdom(window, createHost(newWorkbookFile()), { showDialog });
    const { value: dialog } = await display("http://localhost/dialog.html");
    const frame = await dialogPage(requests[0]!);
    const toParent = new Promise((resolve) => {
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, resolve);
    });
    frame.Office.context.ui.messageParent("open-pane");
    expect(await toParent).toMatchObject({ message: "open-pane" });
    const toChild = new Promise((resolve) => {
      frame.Office.context.ui.addHandlerAsync(
        frame.Office.EventType.DialogParentMessageReceived,
        resolve,
        () => {
          dialog.messageChild("您好");
        },
      );
    });
    expect(await toChild).toMatchObject({ message: "您好" });
    unload();
  });

  it("knows that it is one, and has no workbook", async () => {
    const { requests, showDialog } = drawing();
    const unload = await loadOfficeForJsdom(window, createHost(newWorkbookFile()), { showDialog });
    await display("http://localhost/dialog.html");
    const frame = await dialogPage(requests[0]!);
    expect(await frame.Office.onReady()).toMatchObject({ host: "Excel" });
    expect(Reflect.get(frame.Office.context, "isDialog")).toBe(true);
    expect(frame.Office.context.requirements.isSetSupported("DialogApi", "1.1")).toBe(true);
    expect(Reflect.get(frame.Office.context, "document")).toBeUndefined();
    unload();
  });

  it("is one at a time: a second one is refused as Excel refuses it", async () => {
    const { requests, showDialog } = drawing();
    const unload = await loadOfficeForJsdom(window, createHost(newWorkbookFile()), { showDialog });
    const { value: dialog } = await display("http://localhost/dialog.html");
    expect((await display("http://localhost/dialog.html")).error.code).toBe(12007);
    dialog.close();
    expect((await display("http://localhost/dialog.html")).status).toBe("succeeded");
    expect(requests).toHaveLength(2);
    unload();
  });

  it("is taken away by the page, or by the person, of which the page hears", async () => {
    const { requests, closed, showDialog } = drawing();
    const unload = await loadOfficeForJsdom(window, createHost(newWorkbookFile()), { showDialog });
    const { value: first } = await display("http://localhost/dialog.html");
    first.close();
    expect(closed.times).toBe(1);
    const { value: second } = await display("http://localhost/dialog.html");
    const heard = new Promise((resolve) => {
      second.addEventHandler(Office.EventType.DialogEventReceived, resolve);
    });
    requests[1]!.onClosed();
    expect(await heard).toMatchObject({ error: 12006 });
    expect((await display("http://localhost/dialog.html")).status).toBe("succeeded");
    unload();
  });

  it("fails with the number of its refusal, or where nobody draws", async () => {
    const host = createHost(newWorkbookFile());
    const blocked: ShowDialog = () => ({ kind: "refused", error: 12009 });
    const unload = await loadOfficeForJsdom(window, host, { showDialog: blocked });
    expect((await display("http://localhost/dialog.html")).error.code).toBe(12009);
    unload();
    const unloadAgain = await loadOfficeForJsdom(window, host);
    expect((await display("http://localhost/dialog.html")).status).toBe("failed");
    unloadAgain();
  });
});

describe("a button of the ribbon, through the real office.js", () => {
  it("runs the function of its name and ends once that is completed", async () => {
    const host = createHost(newWorkbookFile());
    const unload = await loadOfficeForJsdom(window, host);
    const events: Office.AddinCommands.Event[] = [];
    const called = new Promise<void>((resolve) => {
      Office.actions.associate("runScreening", (event: Office.AddinCommands.Event) => {
        events.push(event);
        resolve();
      });
    });
    let isOver = false;
    const outcome = host.press("runScreening").finally(() => (isOver = true));
    await called;
    expect(isOver).toBe(false);
    events[0]!.completed();
    expect(await outcome).toBe("completed");
    unload();
  });

  it("says where the page ties nothing to its name", async () => {
    const host = createHost(newWorkbookFile());
    const unload = await loadOfficeForJsdom(window, host);
    expect(await host.press("nothing-of-ours")).toBe("unknown-command");
    unload();
  });

  it("waits for a page that does not run yet", async () => {
    const host = createHost(newWorkbookFile());
    const outcome = host.press("later");
    const loading = loadOfficeForJsdom(window, host);
    Office.actions.associate("later", (event: Office.AddinCommands.Event) => {
      event.completed();
    });
    const unload = await loading;
    expect(await outcome).toBe("completed");
    unload();
  });
});

/** A page of its own with its own office.js, as in the dialog's window. */
async function dialogPage(request: DialogRequest): Promise<Window & typeof globalThis> {
  const frame = document.body.appendChild(document.createElement("iframe"));
  const page = frame.contentWindow as Window & typeof globalThis;
  await loadOfficeForDialog(page, request);
  return page;
}
