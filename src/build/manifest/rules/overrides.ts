import { attribute, elements, nameOf } from "../elements";
import type { Finding, ManifestRule } from "../finding";

/** The languages besides the default one. */
const OTHER_LOCALES = ["zh-CN"];

const RULE = "overrides";

/** Names that stay as they are in every language: a formula must not depend on who opens it. */
const SAME_EVERYWHERE = new Set(["Functions.Namespace", "Functions.Script.Url", "Taskpane.Url"]);

const translatable = (manifest: Document): Element[] => [
  ...elements(manifest, "DisplayName", "SupportUrl"),
  ...elements(manifest, "Description").filter((element) => element.hasAttribute("DefaultValue")),
  ...elements(manifest, "String", "Url").filter((element) => !SAME_EVERYWHERE.has(element.id)),
];

const missing = (element: Element): Finding[] =>
  OTHER_LOCALES.flatMap((locale) => {
    const count = elements(element, "Override").filter((override) => attribute(override, "Locale") === locale).length;
    return count === 1 ? [] : [{ rule: RULE, message: `${nameOf(element)} has ${count} overrides for ${locale}` }];
  });

/** Every text and every address of a text is there in every language once, and none is given for the default one. */
export const overrides: ManifestRule = (manifest) => {
  const standard = elements(manifest, "DefaultLocale")[0]?.textContent?.trim() ?? "";
  const unwanted = elements(manifest, "Override").flatMap((override) => {
    const locale = attribute(override, "Locale");
    const owner = override.parentElement === null ? "" : nameOf(override.parentElement);
    if (locale === standard) return [{ rule: RULE, message: `${owner} has an override for the default locale ${standard}` }];
    return OTHER_LOCALES.includes(locale)
      ? []
      : [{ rule: RULE, message: `${owner} has an override for ${locale}, which is not one of ${OTHER_LOCALES.join(", ")}` }];
  });
  const same = elements(manifest, "Override")
    .filter((override) => override.parentElement !== null && SAME_EVERYWHERE.has(override.parentElement.id))
    .map((override) => ({ rule: RULE, message: `"${override.parentElement?.id ?? ""}" must be the same in every language` }));
  return [...translatable(manifest).flatMap(missing), ...unwanted, ...same];
};
