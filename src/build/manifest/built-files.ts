import type { Finding } from "./finding";
import { attribute, elements, nameOf } from "./elements";
import { pngSize } from "../icons/png-size";

const URL_ELEMENTS = ["SourceLocation", "IconUrl", "HighResolutionIconUrl", "SupportUrl", "Url", "Image"];

/** The fixed sizes of the two icons of a listing. */
const LISTED: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };

const addresses = (manifest: Document): { readonly element: Element; readonly address: string }[] =>
  elements(manifest, ...URL_ELEMENTS).flatMap((element) =>
    [element, ...elements(element, "Override")]
      .map((part) => attribute(part, "DefaultValue") || attribute(part, "Value"))
      .filter((address) => address !== "")
      .map((address) => ({ element, address })),
  );

const statedSize = (manifest: Document, element: Element): number | undefined => {
  const use = elements(manifest, "Image").find((image) => attribute(image, "resid") === element.id && element.id !== "");
  return LISTED[element.localName] ?? (use === undefined ? undefined : Number(attribute(use, "size")));
};

/**
 * Compares a manifest with the build it describes: each address under `url` has its file, each icon the size
 * it is listed with. `read` answers a file's bytes by its path in the build, or nothing.
 */
export const checkBuiltFiles = (manifest: Document, url: string, read: (path: string) => Buffer | undefined): readonly Finding[] =>
  addresses(manifest).flatMap(({ element, address }): Finding[] => {
    if (!address.startsWith(`${url}/`)) return [{ rule: "built files", message: `${nameOf(element)} leads to ${address}, outside ${url}` }];
    const file = decodeURIComponent(address.slice(url.length + 1));
    const bytes = read(file);
    if (bytes === undefined)
      return [{ rule: "built files", message: `${nameOf(element)} leads to ${file}, which the build does not have` }];
    const size = statedSize(manifest, element);
    if (size === undefined) return [];
    const { width, height } = pngSize(bytes);
    return width === size && height === size
      ? []
      : [{ rule: "icon pixels", message: `${file} has ${width} × ${height} pixels and is listed with ${size}` }];
  });
