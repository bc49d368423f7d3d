import { action, type Stage } from "./action";
import { rangeOf } from "./range-of";

/** Names that hold on this sheet only. */
export const names: Stage = (plan) => [
  ...plan.names.map((name) =>
    action(3, name, (sheet) => {
      const made = sheet.names.add(name.name, rangeOf(sheet, name.area), name.comment);
      if (name.hidden) made.visible = false;
    }),
  ),
  ...(plan.links ?? []).map((link) =>
    action(3, link, (sheet) => {
      const other = sheet.context.workbook.worksheets.getItem(link.sheet);
      sheet.names.add(link.name, rangeOf(other, link.area)).visible = false;
    }),
  ),
];
