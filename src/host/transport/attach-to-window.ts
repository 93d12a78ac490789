import type { Host, HostAnswer } from "../host";
import { DialogBox, type ShowDialog } from "./dialog-box";
import { deliverEvents } from "./event-delivery";
import { hostContext, hostInfo, type ExcelLooks } from "./window-context";
import {
  dispatch,
  errorNumbers,
  inMicrotask,
  safeArray,
  type EventHandler,
  type Reply,
} from "./wire-numbers";

export interface WindowOptions extends ExcelLooks {
  /** Draws the add-in's dialogs; without it none can be shown. */
  readonly showDialog?: ShowDialog;
}

/**
 * Makes the page believe that it stands in Excel for Windows: Office.js finds its host at
 * `window.external`. Has to be done before office.js is loaded. Returns how to detach.
 */
export function attachToWindow(
  window: Window,
  host: Host,
  options: WindowOptions = {},
): () => void {
  const external = new OfficeExternal(window, host, options);
  Object.defineProperty(window, "external", {
    value: external,
    configurable: true,
    writable: true,
  });
  return () => {
    external.detach();
    Reflect.deleteProperty(window, "external");
  };
}

/** What office.js finds in the pane's page; member names are its own. */
class OfficeExternal {
  private readonly handlers = new Map<number, EventHandler>();
  private readonly context: ReturnType<typeof hostContext>;
  private readonly dialog: DialogBox;
  private readonly pressed = new Map<string, (status: number) => void>();
  private readonly stops: (() => void)[] = [];

  constructor(
    page: Window,
    private readonly host: Host,
    private readonly options: WindowOptions,
  ) {
    this.context = hostContext(options);
    this.dialog = new DialogBox(page, options, options.showDialog, (news) => {
      this.tell(dispatch.dialogMessage, news);
    });
    this.stops.push(
      deliverEvents(host, (events) => {
        const rows = events.map((event) => [
          event.messageCategory,
          event.messageType,
          event.targetId,
          event.message,
          0,
          false,
        ]);
        this.tell(dispatch.richApiEvent, rows);
      }),
    );
  }

  GetHostInfo(): string {
    return hostInfo(this.options, "pane");
  }

  GetLoggingAllowed(): boolean {
    return false;
  }

  GetContext() {
    return this.context;
  }

  Execute(dispatchId: number, params: readonly unknown[], reply: Reply): void {
    const result = this.answer(dispatchId, params);
    inMicrotask(() => {
      reply(safeArray(result));
    });
  }

  RegisterEvent(eventId: number, targetId: string, handler: EventHandler, reply: Reply): void {
    const status =
      eventId === dispatch.dialogMessage ? this.dialog.display(targetId) : errorNumbers.none;
    if (status === errorNumbers.none) this.handlers.set(eventId, handler);
    inMicrotask(() => {
      reply(safeArray([status]));
    });
    if (eventId === dispatch.commandInvoked) this.takePresses();
  }

  UnregisterEvent(eventId: number, _targetId: string, reply: Reply): void {
    this.handlers.delete(eventId);
    if (eventId === dispatch.dialogMessage) this.dialog.close();
    inMicrotask(() => {
      reply(safeArray([errorNumbers.none]));
    });
  }

  MessageChild2(message: string): void {
    inMicrotask(() => {
      this.dialog.tellDialog(message);
    });
  }

  detach(): void {
    this.stops.forEach((stop) => {
      stop();
    });
    this.dialog.close();
  }

  private answer(dispatchId: number, params: readonly unknown[]): readonly unknown[] {
    if (dispatchId === dispatch.commandCompleted) {
      const [id, status] = params;
      this.pressed.get(String(id))?.(Number(status));
      this.pressed.delete(String(id));
      return [errorNumbers.none];
    }
    const request: unknown = Reflect.get(Object(params[0]), 4);
    return dispatchId === dispatch.richApiRequest && typeof request === "string"
      ? replyTo(this.host.execute(request))
      : [errorNumbers.internal];
  }

  private takePresses(): void {
    this.stops.push(
      this.host.takePresses(({ id, command, complete }) => {
        this.pressed.set(id, (status) => {
          complete(status === errorNumbers.none ? "completed" : "unknown-command");
        });
        inMicrotask(() => {
          this.tell(dispatch.commandInvoked, [id, command, "{}"]);
        });
      }),
    );
  }

  private tell(eventId: number, news: readonly unknown[]): void {
    this.handlers.get(eventId)?.(eventId, safeArray(news));
  }
}

function replyTo(answer: HostAnswer): readonly unknown[] {
  switch (answer.kind) {
    case "answer":
      return [errorNumbers.none, [200, [], answer.text]];
    case "refused":
      return [errorNumbers[answer.code]];
    case "broken":
      return [errorNumbers.internal];
  }
}
