import { createContext, runInContext } from "node:vm";

/**
 * The ids that the built `functions.js` ties to code, found by running it as Excel's functions-only runtime
 * would: no document, no window, and `CustomFunctions.associate` to call.
 */
export const associatedIds = (functionsScript: string): readonly string[] => {
  const ids: string[] = [];
  const associate = (id: string | Readonly<Record<string, unknown>>): void => {
    ids.push(...(typeof id === "string" ? [id] : Object.keys(id)));
  };
  const runtime = createContext({ CustomFunctions: { associate }, console, performance, setTimeout, clearTimeout });
  runInContext("globalThis.self = globalThis;", runtime);
  runInContext(functionsScript, runtime, { filename: "functions.js" });
  return ids;
};
