import { hostContext, hostInfo, type ExcelLooks } from "./window-context";
import {
  dialogNews,
  dispatch,
  errorNumbers,
  inMicrotask,
  safeArray,
  type EventHandler,
  type Reply,
} from "./wire-numbers";

/** 对话框: a page of the add-in's own in a window over Excel's, as `displayDialogAsync` asks for it. */
export interface DialogRequest {
  readonly address: string;
  /** Per cent of the screen. */
  readonly width: number;
  readonly height: number;
  /** Makes the page believe that it stands in Excel's dialog. Has to be done before office.js is loaded there. */
  readonly attach: (dialogWindow: Window) => void;
  /** A person closed the window. */
  readonly onClosed: () => void;
}

export type DialogAnswer =
  | { readonly kind: "shown"; readonly close: () => void }
  /** With the library's own number: 12009 where a person did not want it, 12011 where the browser blocked it. */
  | { readonly kind: "refused"; readonly error: number };

/** Draws dialogs. */
export type ShowDialog = (request: DialogRequest) => DialogAnswer;

/** The dialog of one page; Excel shows one at a time. */
export class DialogBox {
  private open: { readonly close: () => void; hear: EventHandler | null } | null = null;

  constructor(
    private readonly page: Window,
    private readonly looks: ExcelLooks,
    private readonly show: ShowDialog | undefined,
    /** What the page hears of its dialog. */
    private readonly tellPage: (news: readonly unknown[]) => void,
  ) {}

  /** Answers the library's error number, 0 where the dialog is open. */
  display(request: string): number {
    if (this.open) return errorNumbers.dialogAlreadyOpen;
    if (!this.show) return errorNumbers.internal;
    const { url, width, height } = Object(JSON.parse(request)) as Record<string, unknown>;
    const answer = this.show({
      address: String(url),
      width: Number(width),
      height: Number(height),
      attach: (dialogWindow) => {
        this.attach(dialogWindow);
      },
      onClosed: () => {
        this.open = null;
        this.tellPage([dialogNews.closed]);
      },
    });
    if (answer.kind === "refused") return answer.error;
    this.open = { close: answer.close, hear: null };
    return errorNumbers.none;
  }

  close(): void {
    this.open?.close();
    this.open = null;
  }

  /** `dialog.messageChild(…)` */
  tellDialog(message: string): void {
    this.open?.hear?.(
      dispatch.dialogParentMessage,
      safeArray([
        dialogNews.parentMessage,
        contentOf(message, "messageContent"),
        originOf(this.page),
      ]),
    );
  }

  private attach(dialogWindow: Window): void {
    Object.defineProperty(dialogWindow, "external", {
      value: new DialogExternal(this.looks, {
        tellParent: (message) => {
          if (this.open) this.tellPage([dialogNews.message, message, originOf(dialogWindow)]);
        },
        onHear: (handler) => {
          if (this.open) this.open.hear = handler;
        },
      }),
      configurable: true,
      writable: true,
    });
  }
}

interface DialogEnds {
  readonly tellParent: (message: string) => void;
  readonly onHear: (handler: EventHandler | null) => void;
}

/** What office.js finds in the dialog's page; member names are its own. No workbook is reached from there. */
class DialogExternal {
  private readonly context: ReturnType<typeof hostContext>;

  constructor(
    private readonly looks: ExcelLooks,
    private readonly ends: DialogEnds,
  ) {
    this.context = hostContext(looks);
  }

  GetHostInfo(): string {
    return hostInfo(this.looks, "dialog");
  }

  GetLoggingAllowed(): boolean {
    return false;
  }

  GetContext() {
    return this.context;
  }

  Execute(_dispatchId: number, _params: unknown, reply: Reply): void {
    inMicrotask(() => {
      reply(safeArray([errorNumbers.internal]));
    });
  }

  RegisterEvent(eventId: number, _targetId: string, handler: EventHandler, reply: Reply): void {
    if (eventId === dispatch.dialogParentMessage) this.ends.onHear(handler);
    inMicrotask(() => {
      reply(safeArray([errorNumbers.none]));
    });
  }

  UnregisterEvent(eventId: number, _targetId: string, reply: Reply): void {
    if (eventId === dispatch.dialogParentMessage) this.ends.onHear(null);
    inMicrotask(() => {
      reply(safeArray([errorNumbers.none]));
    });
  }

  MessageParent2(message: string): void {
    const content = contentOf(message, "messageToParent");
    inMicrotask(() => {
      this.ends.tellParent(content);
    });
  }
}

function contentOf(message: string, member: "messageToParent" | "messageContent"): string {
  return String(Reflect.get(Object(JSON.parse(message)), member));
}

function originOf({ location }: Window): string {
  return location.origin;
}
