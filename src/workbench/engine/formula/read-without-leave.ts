import { SheetPermissionCheckController } from "@univerjs/sheets";

/** What is changed here of the library's class, private to it as it is. */
interface Checks {
  _permissionCheckWithFormula(params: object): boolean;
}

let installed = false;

/**
 * No cell is kept from being read here, as in Excel, whose protection hides formulas and never values. Before a formula got into its cell
 * the library asked every cell it names whether it may be seen: for `=COUNT(A1:XFD1048576)` these are 17 thousand million, and the page
 * never came back.
 */
export function installReadingWithoutLeave(): void {
  if (installed) return;
  installed = true;
  const checks = SheetPermissionCheckController.prototype as unknown as Checks;
  if (typeof checks._permissionCheckWithFormula !== "function")
    throw new Error("The grid asks for leave to read cells in another way than it did.");
  checks._permissionCheckWithFormula = () => true;
}
