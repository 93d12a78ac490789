import type { Host, HostAnswer } from "../host";
import { deliverEvents } from "./event-delivery";
import { manifestSets, type RequirementSets } from "./requirement-sets";

/** What Office.js learns about the Excel it believes to be in. */
export interface WindowOptions {
  /** Language of Excel's own words; `zh-CN` if not said. */
  readonly uiLocale?: string;
  readonly sets?: RequirementSets;
  readonly theme?: OfficeTheme;
}

/** `#RRGGBB`, as `Office.context.officeTheme` gives them. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
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
  const handlers = new Map<number, EventHandler>();
  const stop = deliverEvents(host, (events) => {
    const rows = events.map((event) => [
      event.messageCategory,
      event.messageType,
      event.targetId,
      event.message,
      0,
      false,
    ]);
    handlers.get(dispatch.richApiEvent)?.(dispatch.richApiEvent, safeArray(rows));
  });
  Object.defineProperty(window, "external", {
    value: new OfficeExternal(host, hostContext(options), options, handlers),
    configurable: true,
    writable: true,
  });
  return () => {
    stop();
    Reflect.deleteProperty(window, "external");
  };
}

/** The library's own numbers for what it asks of its host. */
const dispatch = { richApiRequest: 93, richApiEvent: 33 };
const errorNumbers = {
  none: 0,
  internal: 5001,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};

type SafeArray = { readonly toArray: () => readonly unknown[] };
type Reply = (result: SafeArray) => void;
type EventHandler = (eventId: number, args: SafeArray) => void;

function safeArray(values: readonly unknown[]): SafeArray {
  return { toArray: () => values };
}

/** Member names are Office.js's own. */
class OfficeExternal {
  constructor(
    private readonly host: Host,
    private readonly context: ReturnType<typeof hostContext>,
    private readonly options: WindowOptions,
    private readonly handlers: Map<number, EventHandler>,
  ) {}

  GetHostInfo(): string {
    return `Excel$Win32$16.01$${localeOf(this.options)}$$$disableLogging$0`;
  }

  GetLoggingAllowed(): boolean {
    return false;
  }

  GetContext() {
    return this.context;
  }

  Execute(dispatchId: number, params: readonly (readonly unknown[])[], reply: Reply): void {
    const request = params[0]?.[4];
    const result =
      dispatchId === dispatch.richApiRequest && typeof request === "string"
        ? replyTo(this.host.execute(request))
        : [errorNumbers.internal];
    inMicrotask(() => {
      reply(safeArray(result));
    });
  }

  RegisterEvent(eventId: number, _targetId: string, handler: EventHandler, reply: Reply): void {
    this.handlers.set(eventId, handler);
    inMicrotask(() => {
      reply(safeArray([errorNumbers.none]));
    });
  }

  UnregisterEvent(eventId: number, _targetId: string, reply: Reply): void {
    this.handlers.delete(eventId);
    inMicrotask(() => {
      reply(safeArray([errorNumbers.none]));
    });
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

/** The getters of `Office.context`, each a call as in Excel for Windows. */
function hostContext(options: WindowOptions) {
  const locale = localeOf(options);
  const settings = new Map<string, string>();
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "xueqing",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => "file:///workbook.xlsx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => JSON.stringify(options.sets ?? manifestSets),
    GetHostFullVersion: () => "16.0.14326.20454",
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => JSON.stringify(themeNumbers(options.theme ?? lightTheme)),
    GetSettings: () => ({
      Read(keys: string[], values: string[]): void {
        keys.push(...settings.keys());
        values.push(...settings.values());
      },
      Write(keys: readonly string[], values: readonly string[]): void {
        settings.clear();
        keys.forEach((key, index) => settings.set(key, values[index] ?? ""));
      },
    }),
  };
}

const lightTheme: OfficeTheme = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#000000",
  controlBackgroundColor: "#FFFFFF",
  controlForegroundColor: "#000000",
};

/** The library expects numbers whose hexadecimal digits are red, green and blue. */
function themeNumbers(theme: OfficeTheme): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(theme).map(([name, color]: [string, string]) => [
      name,
      Number.parseInt(color.slice(1), 16),
    ]),
  );
}

function localeOf({ uiLocale }: WindowOptions): string {
  return uiLocale ?? "zh-CN";
}

function inMicrotask(action: () => void): void {
  void Promise.resolve().then(action);
}
