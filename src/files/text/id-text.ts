/** A leading zero, a plus sign or more than fifteen digits: an id or a telephone number, which Excel would cut or round. */
const ID = /^(?:0\d+|\+\d{6,}|\d{16,})$/;

export const isIdText = (text: string): boolean => ID.test(text);
