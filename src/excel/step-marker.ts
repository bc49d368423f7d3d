import type { WorkbookStep } from "./workbook-port";

/**
 * Knows which step was being done when a batch failed. Each step leaves a trace message in the request; Excel reports the
 * messages it came past before the action that failed. While a batch is still being put together, the step queued last counts.
 */
export class StepMarker {
  #queued: WorkbookStep;
  #anyDone = false;

  constructor(first: WorkbookStep) {
    this.#queued = first;
  }

  enter(step: WorkbookStep, context?: Excel.RequestContext): void {
    this.#queued = step;
    context?.trace(PREFIX + step);
  }

  /** To be told of every request that was carried out as a whole. */
  requestDone(): void {
    this.#anyDone = true;
  }

  /** The step an error belongs to. */
  of(error: unknown): WorkbookStep {
    return stepsPassed(error).at(-1) ?? this.#queued;
  }

  /** Whether the workbook may have been changed by the time of this error. */
  anythingDone(error: unknown): boolean {
    return this.#anyDone || stepsPassed(error).length > 0;
  }
}

function stepsPassed(error: unknown): readonly WorkbookStep[] {
  const messages = error instanceof OfficeExtension.Error ? error.traceMessages : [];
  return messages.filter((message) => message.startsWith(PREFIX)).map((message) => message.slice(PREFIX.length) as WorkbookStep);
}

const PREFIX = "opsplan:";
