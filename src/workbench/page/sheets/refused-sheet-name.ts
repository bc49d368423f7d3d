const MOST = 31;

/** Why Excel refuses a name for a sheet; undefined where it takes it. Source: Microsoft Support, "Rename a worksheet". */
export function refusedSheetName(
  name: string,
  others: readonly string[],
): "empty" | "long" | "sign" | "apostrophe" | "reserved" | "taken" | undefined {
  const same = (other: string): boolean => other.toLowerCase() === name.toLowerCase();
  if (name.trim() === "") return "empty";
  if (name.length > MOST) return "long";
  if (/[\\/?*[\]:]/.test(name)) return "sign";
  if (name.startsWith("'") || name.endsWith("'")) return "apostrophe";
  if (same("History")) return "reserved";
  return others.some(same) ? "taken" : undefined;
}
