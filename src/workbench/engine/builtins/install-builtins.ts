import type { Injector } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import { installArrayConstants } from "./array-constants";
import { Edate } from "./edate";
import { Place } from "./place";

/** Functions and constants of Excel that the grid's own library gets wrong, put right. Each file says what was wrong. */
export function installBuiltins(injector: Injector): void {
  installArrayConstants();
  injector.get(IFunctionService).registerExecutors(new Edate(), new Place("ROW"), new Place("COLUMN"), new Place("ROWS"), new Place("COLUMNS"));
}
