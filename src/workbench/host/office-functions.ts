import { ICommandService } from "@univerjs/core";
import { SetTriggerFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import type { InvokeResult } from "../../functions/invoke";
import { columnLetters } from "../../core/cells/column-letters";
import { sheetInFormula } from "../../core/cells/sheet-name";
import type { Engine } from "../engine/create-engine";
import type { FunctionCall } from "../engine/custom-function";
import type { HostEvents } from "./events";
import { invocationValues } from "./invocation-values";
import type { InvocationResult } from "./services";

export interface OfficeFunctions {
  answered(rows: readonly InvocationResult[]): void;
  /** Waits for the calls under way; true when there were any. */
  settle(): Promise<boolean>;
  dispose(): void;
}

/** Characters of the calls whose answers are kept, so that a recalculation does not ask again; the oldest go first. */
const KEPT = 32 * 1024 * 1024;

const CATEGORY = 1;
const INVOKE = 1000;

interface Call {
  readonly key: string;
  readonly cells: { sheetId: string; row: number; column: number }[];
}

/**
 * Hands each call to the add-in's runtime, as Excel does: the cell shows #BUSY! until the answer comes, then it is
 * calculated again. Calls with the same arguments are asked once.
 */
export function officeFunctions(engine: Engine, events: HostEvents): OfficeFunctions {
  const answers = new Map<string, InvokeResult>();
  let kept = 0;
  const calls = new Map<number, Call>();
  const idOfKey = new Map<string, number>();
  let waiting: (() => void)[] = [];
  let nextId = 1;

  engine.customFunctions.setRunner((call) => {
    const key = `${call.definition.id}(${JSON.stringify(call.args)})`;
    const answer = answers.get(key);
    if (answer !== undefined) return answer;
    const cell = { sheetId: call.sheetId, row: call.row, column: call.column };
    const asked = calls.get(idOfKey.get(key) ?? -1);
    if (asked) asked.cells.push(cell);
    else ask(call, key, cell);
    return { error: "#BUSY!" };
  });

  function ask(call: FunctionCall, key: string, cell: Call["cells"][number]): void {
    // Only when nothing is under way: a cell that waits for the others' answers must still find its own.
    if (calls.size === 0) forgetOldest();
    const id = nextId++;
    calls.set(id, { key, cells: [cell] });
    idOfKey.set(key, id);
    const sheet = engine.workbook.getSheetBySheetId(call.sheetId)?.getSheetName() ?? "";
    const message = {
      invocationId: id,
      functionName: call.definition.id,
      parameterValues: call.args.map(invocationValues.argument),
      flags: 4,
      address: `${sheetInFormula(sheet)}!${columnLetters(call.column)}${call.row + 1}`,
    };
    events.push(CATEGORY, INVOKE, "", JSON.stringify(message));
  }

  function forgetOldest(): void {
    for (const key of answers.keys()) {
      if (kept <= KEPT) return;
      answers.delete(key);
      kept -= key.length;
    }
  }

  return {
    answered(rows) {
      const dirty: Call["cells"] = [];
      for (const [id, ok, value, code] of rows) {
        const call = calls.get(id);
        if (!call) continue;
        calls.delete(id);
        idOfKey.delete(call.key);
        kept += call.key.length;
        answers.set(call.key, ok ? invocationValues.result(value) : invocationValues.failure(value, code));
        dirty.push(...call.cells);
      }
      if (dirty.length > 0) recalculate(engine, dirty);
      if (calls.size === 0) {
        for (const done of waiting) done();
        waiting = [];
      }
    },
    async settle() {
      if (calls.size === 0) return false;
      await new Promise<void>((done) => waiting.push(done));
      return true;
    },
    dispose: () => engine.customFunctions.setRunner(undefined),
  };
}

function recalculate(engine: Engine, cells: readonly { sheetId: string; row: number; column: number }[]): void {
  const dirtyRanges = cells.map(({ sheetId, row, column }) => ({
    unitId: engine.workbook.getId(),
    sheetId,
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
  }));
  engine.injector.get(ICommandService).syncExecuteCommand(
    SetTriggerFormulaCalculationStartMutation.id,
    {
      commands: [],
      forceCalculation: false,
      dirtyRanges,
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    },
    { onlyLocal: true },
  );
}
