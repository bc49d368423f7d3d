/** A name right after Chinese characters: one that begins in Latin letters or digits keeps a space. */
export const afterHan = (name: string): string => (/^[\p{Script=Latin}\d]/u.test(name) ? ` ${name}` : name);
