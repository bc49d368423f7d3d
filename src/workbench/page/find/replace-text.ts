/** Every place of a text that is sought, replaced by another as it stands: no sign in either has a meaning of its own. */
export function replaceText(text: string, find: string, replacement: string, caseSensitive: boolean): string {
  if (find === "") return text;
  const sought = find.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return text.replace(new RegExp(sought, caseSensitive ? "g" : "gi"), () => replacement);
}
