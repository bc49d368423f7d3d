import { BaseReferenceObject } from "@univerjs/engine-formula";

/** What stands for "!" in a sheet's name on its way to the engine; no name can hold it, because no keyboard can type it. */
const MARK = "\uE021";

let installed = false;

/** A reference as the engine takes it, which looks for the end of the sheet's name at the first "!" instead of the last. */
export function withoutMarks(reference: string): string {
  const end = reference.lastIndexOf("!");
  return reference.indexOf("!") === end ? reference : reference.slice(0, end).replaceAll("!", MARK) + reference.slice(end);
}

/** Has references know their sheets by the names that were meant: 'To do!'!A1 was #VALUE!. */
export function installMarksInNames(): void {
  if (installed) return;
  installed = true;
  const { prototype } = BaseReferenceObject;
  const { setForcedSheetName } = prototype;
  prototype.setForcedSheetName = function (name) {
    setForcedSheetName.call(this, name.replaceAll(MARK, "!"));
  };
}
