import type { Texts } from "../../core/lang";

/**
 * A question that a function of ours answers of a plan, beyond what its sheet works out natively. The pane offers it and marks it as what
 * needs the add-in; it comes into a cell that the planner chooses, and nothing of the sheet depends on it.
 */
export interface Extra {
  readonly asks: Texts;
  /** The call over the sheet's keys: `=OPS.ACTIVE_USERS(log[user],log[time],last_full_day,30)`. What is left out the planner says. */
  readonly formula: string;
}

const TEXT_OR_KEY = /"(?:[^"]|"")*"|[a-z][a-z0-9_]*(?:\[[a-z0-9_]+\])?/g;

/** The call as this sheet writes it; nothing where a value or a column that it takes is gone. */
export function callOn(references: Readonly<Record<string, string>>, { formula }: Extra): string | undefined {
  let complete = true;
  const call = formula.replace(TEXT_OR_KEY, (part) => {
    if (part.startsWith('"')) return part;
    const reference = references[part];
    if (reference === undefined) complete = false;
    return reference ?? part;
  });
  return complete ? call : undefined;
}
