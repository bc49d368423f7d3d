/** The numbers the client gives its events, and the target that stands for all sheets. */
export const EVENT = {
  settingsChanged: 1,
  workbookSelectionChanged: 2,
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
} as const;

export const WHOLE_WORKBOOK = "Workbook";
