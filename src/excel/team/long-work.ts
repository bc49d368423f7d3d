/** Work over a whole workbook: it tells how far it is, and ends with an `AbortError` once the signal is aborted. */
export interface LongWork {
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}
