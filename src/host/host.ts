import type { Area } from "../sheet";
import { addinServices } from "./addin-services";
import {
  applyOutsideEdit,
  openModel,
  type HostChange,
  type HostSelection,
  type OutsideEdit,
  type WireEvent,
  type WorkbookState,
} from "./model";
import {
  FaultQueue,
  Interpreter,
  isHousekeeping,
  isWireBatch,
  messageLimitInBytes,
  type ModelObject,
  Traffic,
  utf8Length,
  type Fault,
  type WireAnswer,
  type WireBatch,
} from "./protocol";
import { RibbonPresses, type PressOutcome, type RibbonPress } from "./ribbon-presses";
import type { WorkbookFile } from "./storage/workbook-file";

/** What the host is told about the workbook besides the file itself. */
export interface HostOptions {
  /** The file's name as `workbook.name` gives it. */
  readonly name?: string;
  /** The year of dates typed without one; this year if not said. */
  readonly year?: number;
}

/** What becomes of one batch. */
export type HostAnswer =
  | { readonly kind: "answer"; readonly text: string }
  /** The message is over 5 MB. */
  | {
      readonly kind: "refused";
      readonly code: "RequestPayloadSizeLimitExceeded" | "ResponsePayloadSizeLimitExceeded";
    }
  /** The connection broke: no answer comes. */
  | { readonly kind: "broken" };

/**
 * 工作簿宿主: answers Office.js in Excel's place, over a file of ours. Attach it to a page
 * (`attachToWindow`), to plain Node or to jsdom (the `node` door).
 */
export interface Host {
  readonly file: WorkbookFile;
  /** Round trips and bytes of the add-in's own batches. */
  readonly traffic: Traffic;
  /** One batch as Office.js sends it, in JSON. */
  execute(batchText: string): HostAnswer;
  /** The same for a batch already parsed, of so many bytes. */
  executeParsed(batch: unknown, bytes: number): HostAnswer;
  /** Lets a coming round trip fail. */
  fail(fault: Fault): void;
  /** No more faults. */
  mend(): void;
  /** Called for each change, whoever made it. Returns how to stop. */
  onChange(listener: (change: HostChange) => void): () => void;
  /** Called when the add-in selects cells or brings a sheet to the front. */
  onSelect(listener: (selection: HostSelection) => void): () => void;
  /** Called when Office.js has settled in after `Office.onReady` and handles ribbon commands. */
  onDuty(listener: () => void): () => void;
  /** Called when the add-in brings its pane: `Office.addin.showAsTaskpane()`. */
  onShowPane(listener: () => void): () => void;
  /** A button of the ribbon is pressed; ends once the add-in says that its command is completed. */
  press(command: string): Promise<PressOutcome>;
  /** Takes the workbooks that the add-in opens beside this one. */
  onNewWorkbook(listener: (bytes: Uint8Array) => void): void;
  /** For transports: presses on their way to the page that takes them. Returns how to stop. */
  takePresses(listener: (press: RibbonPress) => void): () => void;
  /** For transports: events on their way to the page. */
  onWireEvent(listener: (event: WireEvent) => void): () => void;
  /** A person's edit in the grid: typed values are not parsed again. The page hears of it as of any local edit. */
  applyOutsideEdit(sheetId: number, row: number, column: number, edit: OutsideEdit): void;
  /** A formula's result that the grid has worked out; no event. */
  setComputedValue(sheetId: number, row: number, column: number, value: OutsideEdit["value"]): void;
  /** A person's selection in the grid. */
  selectOutside(sheetId: number, area: Area): void;
}

export function createHost(file: WorkbookFile, options: HostOptions = {}): Host {
  const { root, book } = openModel(file, {
    name: options.name ?? "工作簿1.xlsx",
    year: options.year ?? new Date().getFullYear(),
  });
  return new WorkbookHost(root, book);
}

class WorkbookHost implements Host {
  readonly traffic = new Traffic();
  private readonly faults = new FaultQueue();
  private readonly showPaneListeners = new Set<() => void>();
  private readonly presses = new RibbonPresses();
  private readonly dutyListeners = new Set<() => void>();
  private readonly interpreter: Interpreter;

  constructor(
    root: ModelObject,
    private readonly book: WorkbookState,
  ) {
    this.interpreter = new Interpreter(
      root,
      addinServices({
        onDuty: () => {
          for (const listener of this.dutyListeners) listener();
        },
        onShowPane: () => {
          for (const listener of this.showPaneListeners) listener();
        },
      }),
      book.events.registrations,
    );
  }

  get file(): WorkbookFile {
    return this.book.file;
  }

  execute(batchText: string): HostAnswer {
    const bytes = utf8Length(batchText);
    // A refused request is not even read.
    return this.executeParsed(bytes > messageLimitInBytes ? null : JSON.parse(batchText), bytes);
  }

  executeParsed(batch: unknown, bytes: number): HostAnswer {
    if (isWireBatch(batch) && isHousekeeping(batch)) {
      return { kind: "answer", text: JSON.stringify(this.interpreter.run(batch)) };
    }
    this.traffic.countRequest(bytes);
    const fault = this.faults.next();
    if (bytes > messageLimitInBytes) {
      return { kind: "refused", code: "RequestPayloadSizeLimitExceeded" };
    }
    if (fault && fault.afterAction === undefined && fault.loseAnswer !== true) {
      return { kind: "broken" };
    }
    if (!isWireBatch(batch)) return { kind: "broken" };
    return this.deliver(this.run(batch, fault), fault?.loseAnswer === true);
  }

  private run(batch: WireBatch, fault: Fault | null): WireAnswer {
    return fault?.afterAction === undefined
      ? this.interpreter.run(batch)
      : this.interpreter.run(batch, fault.afterAction);
  }

  private deliver(answer: WireAnswer, isLost: boolean): HostAnswer {
    if (isLost) return { kind: "broken" };
    const text = JSON.stringify(answer);
    const bytes = utf8Length(text);
    this.traffic.countResponse(bytes);
    return bytes > messageLimitInBytes
      ? { kind: "refused", code: "ResponsePayloadSizeLimitExceeded" }
      : { kind: "answer", text };
  }

  fail(fault: Fault): void {
    this.faults.add(fault);
  }

  mend(): void {
    this.faults.clear();
  }

  onChange(listener: (change: HostChange) => void): () => void {
    return this.book.events.onChange(listener);
  }

  onSelect(listener: (selection: HostSelection) => void): () => void {
    return this.book.events.onSelect(listener);
  }

  onDuty(listener: () => void): () => void {
    this.dutyListeners.add(listener);
    return () => {
      this.dutyListeners.delete(listener);
    };
  }

  onNewWorkbook(listener: (bytes: Uint8Array) => void): void {
    this.book.openBeside = listener;
  }

  onShowPane(listener: () => void): () => void {
    this.showPaneListeners.add(listener);
    return () => {
      this.showPaneListeners.delete(listener);
    };
  }

  press(command: string): Promise<PressOutcome> {
    return this.presses.press(command);
  }

  takePresses(listener: (press: RibbonPress) => void): () => void {
    return this.presses.take(listener);
  }

  onWireEvent(listener: (event: WireEvent) => void): () => void {
    return this.book.events.onWireEvent(listener);
  }

  applyOutsideEdit(sheetId: number, row: number, column: number, edit: OutsideEdit): void {
    applyOutsideEdit(this.book, this.book.sheetByFileId(sheetId), { row, column }, edit);
  }

  setComputedValue(
    sheetId: number,
    row: number,
    column: number,
    value: OutsideEdit["value"],
  ): void {
    const { file } = this.book.sheetByFileId(sheetId);
    const cell = file.cell(row, column);
    if (cell?.formula != null) file.setCell(row, column, { ...cell, value });
  }

  selectOutside(sheetId: number, area: Area): void {
    this.book.file.activeSheet = this.book.sheetByFileId(sheetId).file;
    this.book.selection = area;
  }
}
