import { attribute, elements } from "../elements";
import type { ManifestRule } from "../finding";

/** What Excel must offer before the add-in appears at all; anything newer is asked for at run time. */
const FLOOR: Readonly<Record<string, string>> = { SharedRuntime: "1.1", CustomFunctionsRuntime: "1.2", ExcelApi: "1.9" };

export const requirementFloor: ManifestRule = (manifest) => {
  const stated = Object.fromEntries(elements(manifest, "Set").map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")]));
  return [...new Set([...Object.keys(FLOOR), ...Object.keys(stated)])]
    .filter((name) => FLOOR[name] !== stated[name])
    .map((name) => ({
      rule: "requirement floor",
      message: `${name} is ${stated[name] ?? "not stated"} instead of ${FLOOR[name] ?? "left to run time"}`,
    }));
};
