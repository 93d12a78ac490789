/** A button does not wait for what it starts; the store keeps and shows what becomes of it. */
export function run<Arguments extends readonly unknown[]>(
  action: (...given: Arguments) => Promise<unknown>,
): (...given: Arguments) => void {
  return (...given) => {
    void action(...given);
  };
}
