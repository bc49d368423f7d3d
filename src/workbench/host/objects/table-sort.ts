import { officeClass, type OfficeClass } from "../dispatch/office-class";

/** The grid remembers no sort order of a table; there is none to read. */
export const tableSortClass: OfficeClass<{ readonly id: string }> = officeClass<{ readonly id: string }>({
  name: "TableSort",
  get: { MatchCase: () => false, Method: () => "PinYin", Fields: () => [] },
});
