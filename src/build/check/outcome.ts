/** What one runner counted. `passed` counts tests only: a file that lints is no test; what it finds is a failure. */
export interface Outcome {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** One sentence where the numbers alone would mislead: why something was not run. */
  readonly note?: string;
}
