import type { EnvironmentName } from "../environments";
import { ENVIRONMENTS } from "../environments";

/** What the manifest at the root says, and each environment's own replaces. */
const SOURCE = { url: ENVIRONMENTS.development.url, production: ENVIRONMENTS.production };

const exchange = (text: string, what: string, pattern: RegExp, by: (...groups: string[]) => string): string => {
  if (!pattern.test(text)) throw new Error(`manifest.xml has no ${what} where the build expects it`);
  return text.replace(pattern, (_, ...groups: string[]) => by(...groups));
};

/** Adds a suffix to a name in both of its languages. */
const suffixed = (text: string, what: string, open: string, { en, "zh-CN": zh }: { en: string; "zh-CN": string }): string =>
  exchange(
    text,
    what,
    new RegExp(`(${open} DefaultValue="[^"]*)("[^>]*>\\s*<(?:bt:)?Override Locale="zh-CN" Value="[^"]*)`),
    (before = "", between = "") => `${before}${en}${between}${zh}`,
  );

/**
 * The manifest of one environment, from the one in the repository: its own id, names and namespace, so that
 * development and staging can stand beside production in one Excel, and its own address.
 */
export const manifestFor = (source: string, name: EnvironmentName, url: string): string => {
  const { id, suffix, namespace } = ENVIRONMENTS[name];
  if (!/^https:\/\/[^/\s]+(\/[^/\s]+)*$/.test(url))
    throw new Error(`The add-in's address must be https, without a slash at its end; it is "${url}"`);
  let text = exchange(source, "Id", /<Id>[^<]+<\/Id>/, () => `<Id>${id}</Id>`);
  text = suffixed(text, "DisplayName with a zh-CN override", "<DisplayName", suffix);
  text = suffixed(text, "Tab.Label with a zh-CN override", '<bt:String id="Tab.Label"', suffix);
  text = exchange(
    text,
    "Functions.Namespace",
    /(<bt:String id="Functions\.Namespace" DefaultValue=")[^"]+/,
    (before = "") => before + namespace,
  );
  text = text.replaceAll(`=${SOURCE.production.namespace}.`, `=${namespace}.`);
  text = text.replace(`<AppDomain>${SOURCE.url}</AppDomain>`, `<AppDomain>${new URL(url).origin}</AppDomain>`);
  text = text.replaceAll(`"${SOURCE.url}/`, `"${url}/`);
  return text.replace(/<!--.*?-->\n/s, "");
};
