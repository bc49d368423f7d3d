import type { Injector } from "@univerjs/core";
import { IStatusBarService } from "@univerjs/sheets-ui";
import { saidOf } from "./said-of-selection";

const GENERAL = "General";

/** The grid's status bar adds up whatever is a number, days too, and shows the sum as a day; unformatted numbers it rounds. */
export function dropSumsOfDates(injector: Injector): void {
  const bar = injector.get(IStatusBarService);
  const show = bar.setState.bind(bar);
  bar.setState = (state) => show(state && { ...state, pattern: state.pattern ?? GENERAL, values: saidOf(state.values, state.pattern) });
}
