/** Makes something when it is first asked for, and the same one ever after. */
export function onFirstUse<Thing extends object>(make: () => Thing): () => Thing {
  let made: Thing | null = null;
  return () => (made ??= make());
}
