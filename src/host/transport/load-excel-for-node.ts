import { createContext, Script } from "node:vm";
import type { Host, HostAnswer } from "../host";
import { isRecord, utf8Length } from "../protocol";
import { deliverEvents } from "./event-delivery";
import { excelFile, readOfficeFile } from "./office-library";
import { isSetSupported, manifestSets, type RequirementSets } from "./requirement-sets";

/** The real library's namespaces, talking to one host. */
export interface ExcelLibrary {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

/**
 * Loads the real Excel client into plain Node. Each call gives a library of its own, so several
 * hosts may follow one another in one process; nothing is put among the globals. `Excel.run` only:
 * there is no `Office.onReady` here.
 */
export function loadExcelForNode(
  host: Host,
  { sets = manifestSets }: { readonly sets?: RequirementSets } = {},
): ExcelLibrary {
  const scope = browserScope(new Bridge(host), sets);
  script ??= new Script(readOfficeFile(excelFile), { filename: excelFile });
  script.runInContext(createContext(scope));
  const { Excel: excel, OfficeExtension: extension } = scope;
  if (!isExcel(excel) || !isExtension(extension)) {
    throw new Error(`${excelFile} did not come up as expected`);
  }
  return { Excel: excel, OfficeExtension: extension };
}

let script: Script | null = null;

/** What the library finds as `_richApiNativeBridge`: messages in JSON, both ways. */
class Bridge {
  /** Set by the library. */
  onMessageFromHost: (message: string) => void = () => undefined;

  constructor(private readonly host: Host) {
    deliverEvents(host, (entries) => {
      this.onMessageFromHost(JSON.stringify({ type: 3, message: { entries } }));
    });
  }

  sendMessageToHost(text: string): void {
    const envelope: unknown = JSON.parse(text);
    if (!isRecord(envelope) || !isRecord(envelope["message"])) return;
    const { body, ...rest } = envelope["message"];
    const wrapping = JSON.stringify({ ...envelope, message: { ...rest, body: 0 } }).length - 1;
    const answer = this.host.executeParsed(body, utf8Length(text) - wrapping);
    const reply = `{"id":${String(envelope["id"])},"type":2,"message":${responseTo(answer)}}`;
    queueMicrotask(() => {
      this.onMessageFromHost(reply);
    });
  }
}

function responseTo(answer: HostAnswer): string {
  switch (answer.kind) {
    case "answer":
      return `{"statusCode":200,"headers":{},"body":${answer.text}}`;
    case "refused":
      return failure(400, answer.code);
    case "broken":
      return failure(500, "GeneralException");
  }
}

function failure(statusCode: number, code: string): string {
  const body = JSON.stringify({ error: { code, message: "" } });
  return JSON.stringify({ statusCode, headers: {}, body });
}

/** Just enough of a browser for the file to load, with our own realm's errors, arrays and promises. */
function browserScope(bridge: Bridge, sets: RequirementSets): Record<string, unknown> {
  const element = () => ({
    style: {},
    getAttribute: () => null,
    setAttribute: () => undefined,
    appendChild: () => undefined,
  });
  const context = {
    requirements: {
      isSetSupported: (name: string, version: string) => isSetSupported(sets, name, version),
    },
  };
  const scope: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    ...{ Array, Error, JSON, Object, Promise, TypeError, setTimeout, clearTimeout },
    addEventListener: () => undefined,
    navigator: { userAgent: "node" },
    location: { href: "http://localhost/", search: "", hash: "" },
    document: {
      URL: "",
      readyState: "loading",
      head: element(),
      body: element(),
      getElementsByTagName: () => [],
      getElementById: () => null,
      createElement: element,
      addEventListener: () => undefined,
    },
    OSF: {
      _OfficeAppFactory: {
        getHostInfo: () => ({ hostType: "excel", hostPlatform: "win32" }),
        getLoadScriptHelper: () => ({ getOfficeJsBasePath: () => "" }),
        getContext: () => context,
        getInitializationHelper: () => ({}),
      },
    },
  };
  scope["window"] = scope;
  scope["self"] = scope;
  return scope;
}

function isExcel(value: unknown): value is typeof Excel {
  return isRecord(value) && typeof value["run"] === "function";
}

function isExtension(value: unknown): value is typeof OfficeExtension {
  return isRecord(value) && typeof value["Error"] === "function";
}
