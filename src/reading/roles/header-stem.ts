import { normalize } from "../parse/normalize";

/** A header without its unit, spaces and punctuation, in lower case: "Conv. value (USD)" and "conv value" are the same words. */
export const headerStem = (header: string): string =>
  normalize(header)
    .toLowerCase()
    .replace(/\([^()]*\)|\[[^\]]*\]|【[^】]*】/g, "")
    // "单元" is a word, so 元 is a unit only behind a separator.
    .replace(/(?<=.)万元$|[-_/:\s](?:人民币|元|rmb|cny|usd)$/, "")
    .replace(/[\s_\-./·:、*'"“”|]+/g, "");
