import {
  renderTabList_unstable,
  useTabList_unstable,
  useTabListContextValues_unstable,
  useTabListStyles_unstable,
  type TabListProps,
} from "@fluentui/react-components";
import { useRef } from "react";

/**
 * Fluent's TabList without room kept for the selected name in bold. Composed from its hooks: the prop of
 * that name, in this version of it, ends up on the DOM element, where React complains of it.
 */
export function TightTabList(props: Omit<TabListProps, "reserveSelectedTabSpace">) {
  const root = useRef<HTMLElement>(null);
  const state = { ...useTabList_unstable(props, root), reserveSelectedTabSpace: false };
  useTabListStyles_unstable(state);
  return renderTabList_unstable(state, useTabListContextValues_unstable(state));
}
