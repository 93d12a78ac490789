import { HostError, ModelObject } from "../protocol";
import type { PageSetup } from "../storage/workbook-file";
import { textArgument } from "./arguments";
import type { SheetState } from "./sheet-state";

/** `pageLayout.headersFooters`: the same on every page. */
export class HeaderFooterGroup extends ModelObject {
  constructor(private readonly sheet: SheetState) {
    super("HeaderFooterGroup");
  }

  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.sheet);
  }

  get state(): string {
    return "Default";
  }
}

class HeaderFooter extends ModelObject {
  constructor(private readonly sheet: SheetState) {
    super("HeaderFooter");
  }

  get leftHeader(): string {
    return this.sheet.file.page.headerLeft;
  }
  set leftHeader(value: unknown) {
    changePage(this.sheet, { headerLeft: this.line(value) });
  }

  get centerHeader(): string {
    return this.sheet.file.page.headerCenter;
  }
  set centerHeader(value: unknown) {
    changePage(this.sheet, { headerCenter: this.line(value) });
  }

  get rightHeader(): string {
    return this.sheet.file.page.headerRight;
  }
  set rightHeader(value: unknown) {
    changePage(this.sheet, { headerRight: this.line(value) });
  }

  get leftFooter(): string {
    return this.sheet.file.page.footerLeft;
  }
  set leftFooter(value: unknown) {
    changePage(this.sheet, { footerLeft: this.line(value) });
  }

  get centerFooter(): string {
    return this.sheet.file.page.footerCenter;
  }
  set centerFooter(value: unknown) {
    changePage(this.sheet, { footerCenter: this.line(value) });
  }

  get rightFooter(): string {
    return this.sheet.file.page.footerRight;
  }
  set rightFooter(value: unknown) {
    changePage(this.sheet, { footerRight: this.line(value) });
  }

  /** A header or footer holds 255 characters, codes included. */
  private line(value: unknown): string {
    const text = textArgument(value);
    if (text.length > 255) throw new HostError("InvalidArgument");
    return text;
  }
}

export function changePage(sheet: SheetState, change: Partial<PageSetup>): void {
  sheet.file.page = { ...sheet.file.page, ...change };
  sheet.events.layoutChanged(sheet);
}
