import { elements, nameOf } from "../elements";
import type { ManifestRule } from "../finding";

export const uniqueIds: ManifestRule = (manifest) => {
  const seen = new Set<string>();
  return elements(manifest, "CustomTab", "Group", "Control", "Item", "Image", "Url", "String").flatMap((element) => {
    if (element.id === "") return [];
    if (seen.has(element.id)) return [{ rule: "unique ids", message: `The id of ${nameOf(element)} is used twice` }];
    seen.add(element.id);
    return [];
  });
};
