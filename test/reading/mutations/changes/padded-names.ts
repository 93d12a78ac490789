import type { Change } from "../change";
import { mapCells } from "../draft";

/** 张 三, 李 四: names of two characters as wide as those of three. */
export const paddedNames: Change = {
  name: "padded-names",
  stage: "cells",
  apply(draft, random) {
    const between = random.pick([" ", "\u3000", "  "]);
    return mapCells(draft, (cell) => {
      if (cell.pupil?.name.length !== 2 || typeof cell.content !== "string") return cell;
      const { name } = cell.pupil;
      return { ...cell, content: cell.content.replace(name, Array.from(name).join(between)) };
    });
  },
};
