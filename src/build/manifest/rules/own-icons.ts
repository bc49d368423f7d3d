import { attribute, elements, nameOf } from "../elements";
import type { ManifestRule } from "../finding";

/** No two commands look alike. */
export const ownIcons: ManifestRule = (manifest) => {
  const owners = new Map<string, string>();
  return elements(manifest, "Control").flatMap((control) => {
    const images = elements(control, "Image")
      .map((image) => attribute(image, "resid"))
      .join(" ");
    const other = owners.get(images);
    owners.set(images, nameOf(control));
    return other === undefined ? [] : [{ rule: "own icons", message: `${nameOf(control)} has the same icon as ${other}` }];
  });
};
