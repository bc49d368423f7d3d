import { attribute, elements } from "../elements";
import type { ManifestRule } from "../finding";

export const unusedResource: ManifestRule = (manifest) => {
  const used = new Set(elements(manifest, "*").map((element) => attribute(element, "resid")));
  return elements(manifest, "Image", "Url", "String")
    .filter((element) => element.id !== "" && !used.has(element.id))
    .map((element) => ({ rule: "unused resource", message: `Nothing uses the resource "${element.id}"` }));
};
