import type { Finding, ManifestRule } from "./finding";
import { danglingResid } from "./rules/dangling-resid";
import { httpsOnly } from "./rules/https-only";
import { iconSizes } from "./rules/icon-sizes";
import { lengths } from "./rules/lengths";
import { oneRuntime } from "./rules/one-runtime";
import { overrides } from "./rules/overrides";
import { ownIcons } from "./rules/own-icons";
import { requirementFloor } from "./rules/requirement-floor";
import { storeFields } from "./rules/store-fields";
import { uniqueIds } from "./rules/unique-ids";
import { unusedResource } from "./rules/unused-resource";

const RULES: readonly ManifestRule[] = [
  danglingResid,
  unusedResource,
  httpsOnly,
  iconSizes,
  ownIcons,
  uniqueIds,
  overrides,
  oneRuntime,
  lengths,
  requirementFloor,
  storeFields,
];

/** What a schema cannot see in a manifest, taken on its own. */
export const checkManifest = (manifest: Document): readonly Finding[] => RULES.flatMap((rule) => rule(manifest));
