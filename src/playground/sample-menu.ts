import { menuIds, type Opening, type Words } from "./words";

/** 示例: for whom each is, and what it shows. */
export function setUpSampleMenu(
  button: HTMLElement,
  menu: HTMLElement,
  words: Words,
  onOpen: (opening: Opening) => void,
): void {
  const show = (shown: boolean): void => {
    menu.hidden = !shown;
    button.setAttribute("aria-expanded", String(shown));
    if (shown) items[0]?.focus();
  };
  const items = menuIds.map((id) => {
    const item = menuItem(words.samples[id]);
    item.addEventListener("click", () => {
      show(false);
      onOpen(id);
    });
    return item;
  });
  menu.append(...items);
  button.addEventListener("click", () => {
    show(menu.hidden);
  });
  button.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    show(true);
  });
  menu.addEventListener("keydown", (event) => {
    const to = target(event.key, items);
    if (to) {
      event.preventDefault();
      to.focus();
    }
    if (event.key === "Tab") show(false);
    if (event.key !== "Escape") return;
    show(false);
    button.focus();
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (target instanceof Node && !menu.contains(target) && !button.contains(target)) show(false);
  });
  window.addEventListener("blur", () => {
    show(false);
  });
}

function menuItem({ name, forWhom, note }: Words["samples"][Opening]): HTMLButtonElement {
  const item = document.createElement("button");
  item.type = "button";
  item.setAttribute("role", "menuitem");
  item.tabIndex = -1;
  const whom = document.createElement("span");
  whom.className = "for-whom";
  whom.textContent = forWhom;
  const title = document.createElement("span");
  title.textContent = name;
  const small = document.createElement("small");
  small.textContent = note;
  item.append(whom, title, small);
  return item;
}

function target(key: string, items: readonly HTMLElement[]): HTMLElement | undefined {
  const at = items.findIndex((item) => item === document.activeElement);
  switch (key) {
    case "ArrowDown":
      return items[(at + 1) % items.length];
    case "ArrowUp":
      return items[(at + items.length - 1) % items.length];
    case "Home":
      return items[0];
    case "End":
      return items.at(-1);
  }
  return undefined;
}
