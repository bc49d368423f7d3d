import { escapeXml } from "../package/xml";

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Attributes as they are written, each with a space before it; what is undefined is left out. */
export const attributesXml = (attributes: Attributes): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join("");

/** The same of attributes that were read as they were written, escapes and all. */
export const writtenAttributes = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value.replaceAll('"', "&quot;")}"`)
    .join("");
