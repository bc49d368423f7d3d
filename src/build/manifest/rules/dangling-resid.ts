import { attribute, elements, nameOf } from "../elements";
import type { ManifestRule } from "../finding";

/** Where a resid must lead, by the element that carries it. */
const KIND: Readonly<Record<string, string>> = {
  Image: "Image",
  SourceLocation: "Url",
  FunctionFile: "Url",
  LearnMoreUrl: "Url",
  Runtime: "Url",
  Label: "String",
  Title: "String",
  Description: "String",
  Namespace: "String",
};

export const danglingResid: ManifestRule = (manifest) => {
  const targets = new Map(
    elements(manifest, "Image", "Url", "String")
      .filter((element) => element.id !== "")
      .map((element) => [element.id, element.localName]),
  );
  return elements(manifest, "*")
    .filter((element) => element.hasAttribute("resid"))
    .flatMap((element) => {
      const resid = attribute(element, "resid");
      const found = targets.get(resid);
      const wanted = KIND[element.localName];
      if (found === undefined)
        return [{ rule: "dangling resid", message: `${nameOf(element)} names the resource "${resid}", which does not exist` }];
      if (wanted !== undefined && found !== wanted)
        return [{ rule: "dangling resid", message: `${nameOf(element)} names "${resid}", which is a ${found}, not a ${wanted}` }];
      return [];
    });
};
