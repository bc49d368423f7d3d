/** Plain data that the workbook keeps for the pane, beside its sheets. */
export interface WorkbookKeeping {
  /** What was kept in the workbook under a name of ours; undefined where nothing was. A workbook may come from anywhere. */
  kept(name: string): Promise<unknown>;
  /** Keeps plain data in the workbook, which travels with its file; undefined takes it away. */
  keep(name: string, value: unknown): Promise<void>;
}
