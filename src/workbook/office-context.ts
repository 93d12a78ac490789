/** What Excel tells about itself and about the person's looks and language. Needs SharedRuntime 1.1: showAsTaskpane. */
export interface OfficeContext {
  /** `zh-CN`, `en-US` … */
  readonly displayLanguage: string;
  /** Whether Excel wears one of its dark themes, now and whenever it is asked again. */
  readonly isDark: () => boolean;
}

/** Waits for Excel; null where the page stands in no Excel. */
export async function whenOfficeIsReady(): Promise<OfficeContext | null> {
  const { host } = await Office.onReady();
  if (!isExcel(host)) return null;
  return {
    displayLanguage: Office.context.displayLanguage,
    isDark: () => isDark(themeOf(Office.context)?.bodyBackgroundColor),
  };
}

/** Shows the task pane, as after a command of the ribbon. */
export async function showTaskPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}

/** Hosts without a document are not ours; the library reports null there although its types do not. */
function isExcel(host: Office.HostType | null): boolean {
  return host === Office.HostType.Excel;
}

/** Absent on hosts without themes although the types do not say so. */
function themeOf(context: Partial<Office.Context>): Office.OfficeTheme | undefined {
  return context.officeTheme;
}

/** By the ground's brightness; `#1F1F1F` and `1F1F1F` are both found. */
function isDark(ground: string | undefined): boolean {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(ground ?? "");
  if (!match) return false;
  const [red = 255, green = 255, blue = 255] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
