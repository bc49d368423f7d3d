import { attribute, elements, nameOf } from "../elements";
import type { ManifestRule } from "../finding";

const RULE = "shared runtime";

/** One page runs pane, commands and functions: everything that names a page names the runtime's, and no second pane exists. */
export const oneRuntime: ManifestRule = (manifest) => {
  const runtimes = elements(manifest, "Runtime");
  const [runtime] = runtimes;
  if (runtime === undefined || runtimes.length > 1)
    return [{ rule: RULE, message: `There are ${runtimes.length} runtimes instead of one` }];
  if (attribute(runtime, "lifetime") !== "long") return [{ rule: RULE, message: "The runtime's lifetime is not long" }];
  const page = attribute(runtime, "resid");
  const pages = [
    ...elements(manifest, "FunctionFile"),
    ...elements(manifest, "Page").flatMap((element) => elements(element, "SourceLocation")),
    ...elements(manifest, "Action")
      .filter((action) => action.getAttribute("xsi:type") === "ShowTaskpane")
      .flatMap((action) => elements(action, "SourceLocation")),
  ];
  const elsewhere = pages
    .filter((element) => attribute(element, "resid") !== page)
    .map((element) => ({
      rule: RULE,
      message: `${element.parentElement?.localName ?? ""} ${nameOf(element)} names "${attribute(element, "resid")}" instead of the runtime's page "${page}"`,
    }));
  const second = elements(manifest, "TaskpaneId").map(() => ({
    rule: RULE,
    message: "A TaskpaneId does not go with a long-lived runtime",
  }));
  return [...elsewhere, ...second];
};
