import { attribute, elements, nameOf } from "../elements";
import type { Finding, ManifestRule } from "../finding";

const URL_LIMIT = 2048;
const RESOURCE_ID_LIMIT = 32;
const CONTROL_ID_LIMIT = 125;

const tooLong = (element: Element, limit: number): Finding[] =>
  [element, ...elements(element, "Override")].flatMap((part) => {
    const value = attribute(part, "DefaultValue") || attribute(part, "Value");
    if (value === "") return [{ rule: "lengths", message: `A text of ${nameOf(element)} is empty` }];
    return value.length > limit
      ? [{ rule: "lengths", message: `A text of ${nameOf(element)} has ${value.length} characters; ${limit} are allowed` }]
      : [];
  });

const idTooLong = (element: Element, limit: number): Finding[] =>
  element.id.length > limit ? [{ rule: "lengths", message: `The id of ${nameOf(element)} is longer than ${limit} characters` }] : [];

/** The limits of Microsoft's manifest reference, in every language. */
export const lengths: ManifestRule = (manifest) => [
  ...elements(manifest, "DisplayName").flatMap((element) => tooLong(element, 125)),
  ...elements(manifest, "Description")
    .filter((element) => !element.hasAttribute("resid"))
    .flatMap((element) => tooLong(element, 250)),
  ...elements(manifest, "ShortStrings")
    .flatMap((block) => elements(block, "String"))
    .flatMap((element) => tooLong(element, 125)),
  ...elements(manifest, "LongStrings")
    .flatMap((block) => elements(block, "String"))
    .flatMap((element) => tooLong(element, 250)),
  ...elements(manifest, "Url", "IconUrl", "HighResolutionIconUrl", "SupportUrl").flatMap((element) => tooLong(element, URL_LIMIT)),
  ...elements(manifest, "Image", "Url", "String").flatMap((element) => idTooLong(element, RESOURCE_ID_LIMIT)),
  ...elements(manifest, "Group", "Control").flatMap((element) => idTooLong(element, CONTROL_ID_LIMIT)),
];
