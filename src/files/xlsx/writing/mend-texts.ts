import { unescapeXml } from "../package/xml";

/** A private-use character before the runs of a text, which the library can only write as text. */
export const RUNS_MARK = "\uE004";

const MARKED = /<is><r><t\b[^>]*>\uE004([\s\S]*?)<\/t><\/r><\/is>/g;

/** Texts of a worksheet part whose parts look different, as a file had them. */
export const mendTexts = (xml: string): string =>
  xml.includes(RUNS_MARK) ? xml.replace(MARKED, (_, runs: string) => `<is>${unescapeXml(runs)}</is>`) : xml;
