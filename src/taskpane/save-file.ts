/** Hands a file to the person: the browser's own download. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The link stays long enough for a browser that takes its time to read it.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
