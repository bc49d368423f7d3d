import { intersection, type SheetArea } from "../../engine/cells/area";
import { dataArea } from "../../engine/tables/workbook-table";
import { HostError } from "../dispatch/host-error";
import { officeClass, type OfficeClass } from "../dispatch/office-class";
import { oneOf } from "./check";
import { aFlagOr, aMethod, sortArea, sortFields } from "./sort-fields";
import { usedArea } from "./used-area";

/** Excel sorts rows or columns of any cells, but not part of a table's rows or its header with them. */
export const rangeSortClass: OfficeClass<SheetArea> = officeClass<SheetArea>({
  name: "RangeSort",
  methods: {
    Apply: async (self, host, given: unknown, matchCase: unknown, hasHeaders: unknown, orientation: unknown, method: unknown) => {
      const across = oneOf(["Rows", "Columns"], orientation ?? "Rows") === "Columns";
      const fields = sortFields(given, across ? self.rows : self.columns);
      const used = usedArea(host, self.sheetId, false);
      const whole = used && intersection(self, used);
      if (!whole) return;
      const start = across
        ? { ...whole, row: self.row, rows: whole.rows + whole.row - self.row }
        : { ...whole, column: self.column, columns: whole.columns + whole.column - self.column };
      const headers = Number(aFlagOr(hasHeaders, false));
      const area = across
        ? { ...start, column: start.column + headers, columns: start.columns - headers }
        : { ...start, row: start.row + headers, rows: start.rows - headers };
      if (area.rows < 1 || area.columns < 1) return;
      const torn = host.engine.tableStore.onSheet(self.sheetId).some((table) => {
        const common = intersection(table.area, area);
        const data = dataArea(table);
        return common !== null && (across || intersection(data, area)?.rows !== common.rows || common.columns !== data.columns);
      });
      if (torn) throw new HostError("InvalidOperation");
      await sortArea(host, area, { fields, matchCase: aFlagOr(matchCase, false), method: aMethod(method), across });
    },
  },
});
