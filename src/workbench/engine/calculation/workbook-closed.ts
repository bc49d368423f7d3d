/** Ends a calculation whose workbook was closed while the page had its turn. */
export class WorkbookClosed extends Error {
  constructor() {
    super("The workbook was closed.");
  }
}
