/** What is dragged over the page, its grid or the pane's frame is opened where it is dropped. */
export interface Dropping {
  /** The frame's own window: a drag that enters there is not heard of outside. */
  readonly watch: (window: Window) => void;
}

export function setUpDropping(target: HTMLElement, onFile: (file: File) => void): Dropping {
  const show = (shown: boolean): void => {
    target.hidden = !shown;
  };
  const watch = (window: Window): void => {
    window.addEventListener(
      "dragenter",
      (event) => {
        if (holdsFiles(event)) show(true);
      },
      true,
    );
    window.addEventListener(
      "dragover",
      (event) => {
        if (holdsFiles(event)) event.preventDefault();
      },
      true,
    );
    window.addEventListener(
      "drop",
      (event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        show(false);
        const file = event.dataTransfer?.files[0];
        if (file) onFile(file);
      },
      true,
    );
  };
  watch(window);
  target.addEventListener("dragleave", () => {
    show(false);
  });
  return { watch };
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") ?? false;
}
