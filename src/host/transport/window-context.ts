import { manifestSets, type RequirementSets } from "./requirement-sets";

/** What Office.js learns about the Excel it believes to be in. */
export interface ExcelLooks {
  /** Language of Excel's own words; `zh-CN` if not said. */
  readonly uiLocale?: string;
  readonly sets?: RequirementSets;
  /** Asked anew each time: Office's theme may change while the pane is open. Light if not said. */
  readonly theme?: () => OfficeTheme;
}

/** `#RRGGBB`, as `Office.context.officeTheme` gives them. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

/** The line from which office.js takes which client it has to load. */
export function hostInfo(looks: ExcelLooks, page: "pane" | "dialog"): string {
  const mark = page === "dialog" ? "isDialog" : "";
  return `Excel$Win32$16.01$${localeOf(looks)}$$${mark}$disableLogging$0`;
}

/** The getters of `Office.context`, each a call as in Excel for Windows. */
export function hostContext(looks: ExcelLooks) {
  const locale = localeOf(looks);
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
    GetSupportedMatrix: () => JSON.stringify(looks.sets ?? manifestSets),
    GetHostFullVersion: () => "16.0.14326.20454",
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => JSON.stringify(themeNumbers(looks.theme?.() ?? officeThemes.light)),
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

/** Two of Office's own themes: 白色 and 黑色. */
export const officeThemes = {
  light: {
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#000000",
    controlBackgroundColor: "#FFFFFF",
    controlForegroundColor: "#000000",
  },
  dark: {
    bodyBackgroundColor: "#262626",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#363636",
    controlForegroundColor: "#FFFFFF",
  },
} as const satisfies Readonly<Record<string, OfficeTheme>>;

/** The library expects numbers whose hexadecimal digits are red, green and blue. */
function themeNumbers(theme: OfficeTheme): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(theme).map(([name, color]: [string, string]) => [
      name,
      Number.parseInt(color.slice(1), 16),
    ]),
  );
}

function localeOf({ uiLocale }: ExcelLooks): string {
  return uiLocale ?? "zh-CN";
}
