import { readEventLog, type EventLog } from "../../core/retention/event-log";
import type { Column } from "../params/column";

const logs = new WeakMap<Column, EventLog>();

/** The log of two columns, read once in a call: a curve of retention over thirty days asks the same log thirty times. */
export function readLog(ids: Column, times: Column, timeName?: string): EventLog {
  let log = logs.get(times);
  if (log === undefined) {
    log = readEventLog(ids.cells, times.cells, timeName);
    logs.set(times, log);
  }
  return log;
}
