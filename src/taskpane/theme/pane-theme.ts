import { createDarkTheme, createLightTheme, type Theme } from "@fluentui/react-components";
import { brand } from "./brand";

/** Which of the two themes stands behind the pane; high contrast is the system's own, over either. */
export type Appearance = "light" | "dark";

const fontFamily =
  '"Segoe UI", "Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';
const fonts = { fontFamilyBase: fontFamily, fontFamilyNumeric: fontFamily };

const light: Theme = { ...createLightTheme(brand), ...fonts };
const dark: Theme = {
  ...createDarkTheme(brand),
  ...fonts,
  colorBrandForeground1: brand[110],
  colorBrandForeground2: brand[120],
  colorBrandForegroundLink: brand[120],
  colorBrandForegroundLinkHover: brand[130],
};

export function paneTheme(appearance: Appearance): Theme {
  switch (appearance) {
    case "light":
      return light;
    case "dark":
      return dark;
  }
}
