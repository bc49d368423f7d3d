import { attribute, elements } from "../elements";
import type { ManifestRule } from "../finding";

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const VERSION = /^\d{1,5}(\.\d{1,5}){0,3}$/;

/** What a listing needs and a schema takes for optional. */
export const storeFields: ManifestRule = (manifest) => {
  const rule = "store fields";
  const text = (name: string): string => elements(manifest, name)[0]?.textContent?.trim() ?? "";
  return [
    ...["SupportUrl", "IconUrl", "HighResolutionIconUrl"]
      .filter((name) => elements(manifest, name).every((element) => attribute(element, "DefaultValue") === ""))
      .map((name) => ({ rule, message: `${name} is missing` })),
    ...(GUID.test(text("Id")) ? [] : [{ rule, message: `The id "${text("Id")}" is not a GUID` }]),
    ...(VERSION.test(text("Version")) ? [] : [{ rule, message: `The version "${text("Version")}" is not one to four numbers` }]),
  ];
};
