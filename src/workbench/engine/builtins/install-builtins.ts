import type { Injector } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import { Edate } from "./edate";
import { Place } from "./place";

/** Functions of Excel that the grid's own library gets wrong, put right. Each file says what was wrong. */
export function installBuiltins(injector: Injector): void {
  injector.get(IFunctionService).registerExecutors(new Edate(), new Place("ROW"), new Place("COLUMN"), new Place("ROWS"), new Place("COLUMNS"));
}
