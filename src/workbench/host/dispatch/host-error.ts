/** The errors Excel answers with, their words and HTTP status. */
const KNOWN = {
  ItemNotFound: ["The requested resource doesn't exist.", 404],
  InvalidArgument: ["The argument is invalid or missing or has an incorrect format.", 400],
  ItemAlreadyExists: ["The resource being created already exists.", 409],
  InvalidReference: ["This reference is not valid for the current operation.", 400],
  InvalidBinding: ["This object binding is no longer valid due to previous updates.", 400],
  InvalidObjectPath: ["The object path isn't working for what you're trying to do.", 400],
  InvalidSelection: ["The current selection is invalid for this operation.", 400],
  InvalidOperation: ["The operation attempted is invalid on the object.", 400],
  AccessDenied: ["You cannot perform the requested operation.", 401],
  NotImplemented: ["The requested feature isn't implemented.", 501],
  ApiNotFound: ["The API you are trying to use could not be found.", 404],
  FormulaLengthExceedsLimit: ["The bytecode of the applied formula exceeds the maximum length limit.", 400],
  RangeExceedsLimit: ["The cell count in the range has exceeded the maximum supported number.", 413],
  RequestPayloadSizeLimitExceeded: ["The request payload size has exceeded the limit.", 413],
  ResponsePayloadSizeLimitExceeded: ["The response payload size has exceeded the limit.", 413],
  NonBlankCellOffSheet: ["Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.", 400],
  InsertDeleteConflict: ["This operation is not allowed. The operation is attempting to shift cells in a table on your worksheet.", 409],
  MergedRangeConflict: [
    "Cannot complete the operation: a table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
    409,
  ],
  GeneralException: ["There was an internal error while processing the request.", 500],
} as const satisfies Record<string, readonly [string, number]>;

/** What an add-in or its user can do in place of a member that has no place on a page with one workbook. */
const INSTEAD: Readonly<Record<string, string>> = {
  "Application.createWorkbook": "Its page holds one workbook: open the page in another tab, or a file with Open.",
  "Workbook.insertWorksheetsFromBase64": "Open the file in another tab and copy its cells.",
  "Workbook.save": "The page keeps the workbook by itself; Save gives it as a file.",
  "Workbook.close": "The page keeps the workbook by itself and can be closed at any time.",
};

export type HostErrorCode = keyof typeof KNOWN;

/** What a request fails with, as the client will see it. */
export class HostError extends Error {
  readonly status: number;

  constructor(
    readonly code: HostErrorCode,
    message?: string,
    readonly location?: string,
  ) {
    super(message ?? KNOWN[code][0]);
    this.name = "HostError";
    this.status = KNOWN[code][1];
  }

  /** The same of a member by the name an add-in knows it by. */
  named(publicName: (member: string) => string): HostError {
    if (this.code !== "NotImplemented" || this.location === undefined) return this;
    const name = publicName(this.location);
    return new HostError(this.code, this.message.replace(this.location, name), name);
  }

  /** A member this host does not have. Always names it, so that nobody looks for the fault elsewhere. */
  static notImplemented(member: string): HostError {
    const instead = INSTEAD[member];
    const sentence = `The embedded workbook does not implement ${member}.`;
    return new HostError("NotImplemented", instead === undefined ? sentence : `${sentence} ${instead}`, member);
  }
}
