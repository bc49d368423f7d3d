/** Bytes of JavaScript values and of typed arrays. */
const bytesNow = (): number => {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

const collectGarbage = (globalThis as { gc?: () => void }).gc;

/**
 * What a call takes beyond its input: everything it allocates while it runs, garbage included, in bytes, beside the
 * size of the input. Run in a
 * process whose young generation is so large that nothing is collected meanwhile; then what is in use after the call,
 * less what was before, is all of it.
 * That is at least as much as was ever in use at once.
 */
export function extraMemory<T>(make: () => T, run: (input: T) => unknown): { readonly input: number; readonly extra: number } {
  // Compiled beforehand: the compiler's memory is not the call's.
  run(make());
  collectGarbage?.();
  const empty = bytesNow();
  const input = make();
  collectGarbage?.();
  const before = bytesNow();
  const result = run(input);
  const after = bytesNow();
  if (result === undefined) throw new Error("no result");
  return { input: before - empty, extra: after - before };
}
