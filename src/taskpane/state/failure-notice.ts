import { PUNCTUATION } from "../../core/punctuation";
import { WorkbookError } from "../../excel/workbook-port";
import type { Lang } from "../../core/lang";
import { PANE_WORDS } from "../../locale/pane";
import type { Notice } from "../services";

type Advice = keyof (typeof PANE_WORDS)["en"]["failure"]["advice"];

/**
 * Office.js error codes that a user can do something about. Source: the `Excel.ErrorCodes` of @types/office-js and the
 * documentation on error handling.
 */
const ADVICE_OF_CODE: Readonly<Record<string, Advice>> = {
  InvalidOperationInCellEditMode: "editing",
  AccessDenied: "protected",
  ItemNotFound: "missing",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  RequestAborted: "busy",
  ServiceNotAvailable: "busy",
  Timeout: "busy",
  HostIsBusy: "busy",
  InvalidSelection: "selection",
  OtherVersion: "version",
  // Said by the reading side of this add-in, not by Office.js.
  MultipleAreas: "selection",
};

/** Steps that only look: there is nothing to restore after them. */
const READING = new Set(["readNames", "read", "selection", "goTo"]);

/** What to tell about a failed action: what failed, what became of the workbook, what to do, and the details folded. */
export function failureNotice(error: unknown, lang: Lang): Notice {
  const words = PANE_WORDS[lang].failure;
  if (!(error instanceof WorkbookError)) {
    const details = error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ""}` : String(error);
    return { intent: "error", title: words.unexpected, body: words.unexpectedBody, details };
  }
  const advice = ADVICE_OF_CODE[error.code];
  const outcome = READING.has(error.step) ? undefined : error.restored ? words.restored : words.notRestored;
  return {
    intent: "error",
    title: words.steps[error.step],
    body: [outcome, advice && words.advice[advice]].filter(Boolean).join(PUNCTUATION[lang].sentences),
    details: words.technical(error.step, error.code, error.message),
  };
}
