/** The numbers the client gives its events, and the target that stands for all sheets. */
export const EVENT = {
  settingsChanged: 1,
  workbookSelectionChanged: 2,
  bindingSelectionChanged: 3,
  bindingDataChanged: 4,
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowSorted: 19,
  columnSorted: 20,
  rowHiddenChanged: 22,
  formulaChanged: 23,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
  chartAdded: 50,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
} as const;

export const WHOLE_WORKBOOK = "Workbook";

/** The events of a sheet, by their registration; the collection of sheets has them too. */
export const SHEET_EVENTS = {
  DataChangedEvent: EVENT.changed,
  SelectionChangedEvent: EVENT.selectionChanged,
  ActivatedEvent: EVENT.activated,
  DeactivatedEvent: EVENT.deactivated,
  CalculatedEvent: EVENT.calculated,
  FormulaChangedEvent: EVENT.formulaChanged,
  FormatChangedEvent: EVENT.formatChanged,
  RowSortedEvent: EVENT.rowSorted,
  ColumnSortedEvent: EVENT.columnSorted,
  RowHiddenChangedEvent: EVENT.rowHiddenChanged,
  ProtectionChangedEvent: EVENT.protectionChanged,
  NameChanged: EVENT.nameChanged,
  VisibilityChanged: EVENT.visibilityChanged,
} as const;

/** Events as the tables of classes have them, for an object that the client listens to by this id. */
export const eventsAt = <S>(types: Readonly<Record<string, number>>, target: (self: S) => string) =>
  Object.fromEntries(Object.entries(types).map(([name, type]) => [name, (self: S) => ({ type, target: target(self) })]));
