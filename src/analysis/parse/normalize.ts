/** Full-width digits, signs and letters as their plain twins, any run of white space as one space. */
export const normalize = (text: string): string => text.normalize("NFKC").replace(/[\s\u200b\ufeff]+/g, " ").trim();
