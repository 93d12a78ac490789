import { createContext, useContext, type RefObject } from "react";

/** The id of the one h2 of a screen, which names the content and takes the focus. */
export const titleId = "pane-title";

export const ContentScrollContext = createContext<RefObject<HTMLElement | null>>({ current: null });

/** The band that scrolls, for what must know which part of it is seen. */
export function useContentScroll(): RefObject<HTMLElement | null> {
  return useContext(ContentScrollContext);
}
