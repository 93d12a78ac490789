import { tokens } from "@fluentui/react-components";

/** Colour by what it means, as tokens: a change of theme needs no code. Never the only sign. */
export const meaning = {
  alarm: {
    fill: tokens.colorPaletteRedForeground1,
    text: tokens.colorPaletteRedForeground1,
    onFill: tokens.colorNeutralBackground1,
    ground: tokens.colorPaletteRedBackground1,
    edge: tokens.colorPaletteRedBackground2,
  },
  waiting: {
    edge: tokens.colorPaletteMarigoldForeground1,
    text: tokens.colorPaletteMarigoldForeground2,
    ground: tokens.colorPaletteMarigoldBackground1,
  },
  open: {
    edge: tokens.colorPaletteLavenderBorderActive,
    text: tokens.colorPaletteLavenderForeground2,
  },
  settled: {
    ground: tokens.colorNeutralBackground3,
    text: tokens.colorNeutralForeground2,
  },
  outside: {
    edge: tokens.colorNeutralStroke1,
    text: tokens.colorNeutralForeground3,
  },
  kept: tokens.colorStatusSuccessForeground1,
} as const;
