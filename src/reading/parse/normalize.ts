const PLAIN = /^[\x21-\x7e]*$/;

/** Full-width digits, signs and letters as their plain twins, any run of white space as one space. */
export const normalize = (text: string): string =>
  PLAIN.test(text)
    ? text
    : text
        .normalize("NFKC")
        .replace(/[\s\u200b\ufeff]+/g, " ")
        .trim();
