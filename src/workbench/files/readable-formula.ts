import { parseComposed } from "../../core/cells/formula/parse-formula";

/** Whether the engine can read a formula of a file, with or without its "=". */
export const isReadable = (formula: string): boolean => parseComposed(formula.replace(/^=/, "")) !== undefined;
