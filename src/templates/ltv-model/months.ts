import { cellAddress } from "../../plan/area";
import { heading } from "../../plan/blocks/heading";
import { tableBlock, type RowReferences, type TableReferences } from "../../plan/blocks/table-block";
import { MONTHS, type LtvSection, type MonthColumn } from "./section";

/**
 * One row per month of life. Power curve: r(n) = r₂ · (n − 1)^−b; constant: r₂^(n − 1). Measured months are taken
 * as they are, and the months after the last of them follow the curve's shape. The exponent divides rather than carries a
 * minus, because the embedded workbook's engine reads `^-name` as one unknown name. Margins fall due at the start of a month.
 *
 * Formulas that look back begin at the header, which counts for nothing there and stays where it is: rows may come in anywhere.
 */
export function monthTable({ draft, words: { curve, inputs: { models } }, sample, amounts, context }: LtvSection): TableReferences<MonthColumn> {
  heading(draft, curve.heading, curve.guide);
  const { columns } = curve;
  const rate = amounts.format("rate");
  const money = amounts.format("moneyExact");
  const header = cellAddress(draft.nextRow, draft.content.at, "both");
  const table: TableReferences<MonthColumn> = tableBlock<MonthColumn>(draft, {
    name: context.tableName("ltv_months"),
    columns: [
      { key: "month", header: columns.month, format: amounts.format("count"), formula: () => `=ROW()-ROW(${header})` },
      { key: "measured", header: columns.measured, format: rate, rule: { kind: "rate" } },
      {
        key: "model", header: columns.model, format: rate,
        formula: ({ cell }) => `=IF(${cell("month")}=1,1,IF(retention_model="${models.constant}",first_retention^(${cell("month")}-1),MIN(1,first_retention/(${cell("month")}-1)^decay_exponent)))`,
      },
      {
        key: "used", header: columns.used, format: rate,
        formula: ({ cell, upTo }) => `=IF(${cell("month")}=1,1,IF(retention_model<>"${models.measured}",${cell("model")},IF(ISNUMBER(${cell("measured")}),${cell("measured")},${shaped(cell, upTo)})))`,
      },
      { key: "revenue", header: columns.revenue, format: money, formula: ({ cell }) => `=arpu*${cell("used")}` },
      { key: "margin", header: columns.margin, format: money, formula: ({ cell }) => `=${cell("revenue")}*gross_margin` },
      { key: "factor", header: columns.factor, format: "0.000", formula: ({ cell }) => `=(1+monthly_discount)^(1-${cell("month")})` },
      { key: "present", header: columns.present, format: money, formula: ({ cell }) => `=${cell("margin")}*${cell("factor")}` },
      { key: "total", header: columns.total, format: money, formula: ({ upTo }) => `=SUM(${upTo("present")})` },
      { key: "cac", header: columns.cac, format: money, formula: () => "=cac" },
      { key: "net", header: columns.net, format: money, formula: ({ cell }) => `=${cell("total")}-N(${cell("cac")})` },
    ],
    rows: Array.from({ length: MONTHS }, (_, month) => ({ measured: sample.measured[month] ?? null })),
  });
  const [net, month] = [table.first("net"), table.first("month")];
  draft.conditional({ area: table.data("net"), rule: { kind: "formula", formula: `=${net}>=0`, style: "checkPass" } });
  draft.conditional({ area: table.data("month"), rule: { kind: "formula", formula: `=AND(ISNUMBER(payback_months),${month}=payback_months)`, style: "checkPass" } });
  return table;
}

/** The last measured month up to this one, carried on along the curve; month 1 is 1 whatever was measured. */
function shaped(cell: RowReferences<MonthColumn>["cell"], upTo: RowReferences<MonthColumn>["upTo"]): string {
  const model = cell("model");
  // A number larger than any is found at the last number.
  const last = (column?: MonthColumn): string => `LOOKUP(9E+307,${upTo("measured")}${column ? `,${upTo(column)}` : ""})`;
  const carried = `IF(${last("month")}=1,${model},${last()}*${model}/${last("model")})`;
  return `IF(OR(${model}=0,COUNT(${upTo("measured")})=0),${model},${carried})`;
}
