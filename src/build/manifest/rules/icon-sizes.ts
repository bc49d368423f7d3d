import { ICON_SIZES } from "../../icons/icon-set";
import { attribute, elements, nameOf } from "../elements";
import type { ManifestRule } from "../finding";

/** Every ribbon icon has each of the eight sizes once, though a schema only asks for some images. */
export const iconSizes: ManifestRule = (manifest) =>
  elements(manifest, "Icon").flatMap((icon) => {
    const owner = icon.parentElement === null ? "Icon" : nameOf(icon.parentElement);
    const sizes = elements(icon, "Image").map((image) => Number(attribute(image, "size")));
    const missing = Object.keys(ICON_SIZES)
      .map(Number)
      .filter((size) => sizes.filter((other) => other === size).length !== 1);
    return missing.map((size) => ({
      rule: "icon sizes",
      message: `The icon of ${owner} does not have exactly one image of ${size} pixels`,
    }));
  });
