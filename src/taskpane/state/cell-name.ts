/** An address without its sheet, for where there is no doubt which sheet is meant. */
export const cellName = (address: string): string => address.slice(address.lastIndexOf("!") + 1);
