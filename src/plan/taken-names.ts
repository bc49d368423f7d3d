/** Names a workbook already uses; what planning must avoid. */
export interface TakenNames {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
}

export const NOTHING_TAKEN: TakenNames = { sheets: [], tables: [] };
