import { defaultTheme } from "@univerjs/presets";
import type { Theme } from "@univerjs/presets";

/** The grid in 黛青, as the pane. */
export const brandTheme: Theme = {
  ...defaultTheme,
  gray: { ...defaultTheme.gray, 300: "#C9D3D7" },
  primary: {
    50: "#EDF6F9",
    100: "#D6EAF0",
    200: "#AFD4E0",
    300: "#7FB8CB",
    400: "#4E97AF",
    500: "#2B8099",
    600: "#15708C",
    700: "#105A71",
    800: "#0C4557",
    900: "#08313E",
  },
};
