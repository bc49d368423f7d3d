import { action, type Stage } from "./action";
import { rangeOf } from "./range-of";

/** The lightest built-in style: the header's look comes from the cells, the hair lines from here. */
const TABLE_STYLE = "TableStyleLight1";

/** Excel tables over cells that hold their headers already. */
export const tables: Stage = (plan) =>
  plan.tables.map((table) =>
    action(6, table.name, (sheet) => {
      const made = sheet.tables.add(rangeOf(sheet, table.area), true);
      made.name = table.name;
      made.style = TABLE_STYLE;
      made.showBandedRows = table.banded;
    }),
  );
