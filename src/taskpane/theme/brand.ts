import type { BrandVariants } from "@fluentui/react-components";

/** 黛青: the ramp of the pane; white on 80 reads at 5.6 : 1. */
export const brand: BrandVariants = {
  10: "#031418",
  20: "#07222A",
  30: "#0A323D",
  40: "#0C404F",
  50: "#0E4E60",
  60: "#105C72",
  70: "#126680",
  80: "#15708C",
  90: "#3389A2",
  100: "#4C9AB1",
  110: "#65ABC0",
  120: "#7EBCCE",
  130: "#97CCDB",
  140: "#B1DCE7",
  150: "#CDEBF2",
  160: "#E9F6FA",
};
