/** Whether an Excel number format shows a date: day, month or year letters outside quotes, brackets and escapes. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined || format === "General" || format === "@") return false;
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "");
  return /[yd]|年|月/i.test(bare) || (/m/i.test(bare) && !/[hs0#]/i.test(bare));
}
