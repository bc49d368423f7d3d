import { attribute, elements } from "../elements";
import type { ManifestRule } from "../finding";

const isAddress = (text: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(text);

export const httpsOnly: ManifestRule = (manifest) => {
  const values = elements(manifest, "*").flatMap((element) => [attribute(element, "DefaultValue"), attribute(element, "Value")]);
  const domains = elements(manifest, "AppDomain").map((element) => element.textContent ?? "");
  return [...values, ...domains]
    .filter((value) => isAddress(value) && !value.startsWith("https://"))
    .map((value) => ({ rule: "https only", message: `${value} is not an https address` }));
};
