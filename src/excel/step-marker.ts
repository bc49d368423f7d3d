import type { WorkbookStep } from "./workbook-port";

/**
 * Knows which step was being done when a batch failed. Each step leaves a trace message in the request; Excel reports the
 * messages it came past before the action that failed. While a batch is still being put together, the step queued last counts.
 */
export class StepMarker {
  #queued: WorkbookStep;

  constructor(first: WorkbookStep) {
    this.#queued = first;
  }

  enter(step: WorkbookStep, context?: Excel.RequestContext): void {
    this.#queued = step;
    context?.trace(PREFIX + step);
  }

  /** The step an error belongs to. */
  of(error: unknown): WorkbookStep {
    const messages = error instanceof OfficeExtension.Error ? error.traceMessages : [];
    const last = messages.filter((message) => message.startsWith(PREFIX)).at(-1);
    return last ? (last.slice(PREFIX.length) as WorkbookStep) : this.#queued;
  }
}

const PREFIX = "opsplan:";
