import { closeSync, openSync, writeSync } from "node:fs";
import type { CellValue } from "../../../src/core/cell";
import type { SheetCells } from "../../../src/reading/sheet-cells";

const CHANNELS = ["Search", "Social", "Mail", "Affiliates", "Video", "Display", "Creators"];
/** 1 January 2026. */
const FIRST_DAY = 46023;
const HEADER = [
  ...["Date", "Channel", "Spend", "Revenue", "Orders", "Clicks"],
  ...["Impressions", "New customers", "Refunds", "Campaign", "Visits", "Device"],
];

/** A row of an export: days, a channel, money and counts. */
function rowOf(index: number, columns: number): CellValue[] {
  const spend = 50 + ((index * 7919) % 9973) / 10;
  const row = [
    FIRST_DAY + (index % 365),
    CHANNELS[index % CHANNELS.length] ?? "",
    spend,
    Math.round(spend * (1 + ((index * 31) % 40) / 10) * 100) / 100,
    (index * 17) % 90,
    (index * 13) % 900,
    (index * 101) % 90_000,
    (index * 3) % 40,
    ((index * 29) % 300) / 10,
    `Campaign ${index % 60}`,
    (index * 11) % 2000,
    index % 3 === 0 ? "Phone" : "Computer",
  ];
  return row.slice(0, columns);
}

/** As Excel hands a range over. */
export const exportCells = (rows: number, columns: number): SheetCells => ({
  sheet: "Export",
  source: "Export!A1",
  row: 0,
  column: 0,
  values: [HEADER.slice(0, columns), ...Array.from({ length: rows }, (_, index) => rowOf(index, columns))],
  formats: [
    HEADER.slice(0, columns).map(() => "General"),
    ...Array.from({ length: rows }, () => HEADER.slice(0, columns).map((_, column) => (column === 0 ? "yyyy-mm-dd" : "General"))),
  ],
  hiddenRows: [],
  dateSystem: 1900,
});

const isoDay = (serial: number): string => new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);

/** The same as a CSV file of about so many bytes; answers its rows. */
export function writeExport(file: string, bytes: number): number {
  const to = openSync(file, "w");
  let rows = 0;
  for (let written = writeSync(to, `${HEADER.join(",")}\n`); written < bytes;) {
    const lines = Array.from({ length: 10_000 }, (_, at) => {
      const [day, ...rest] = rowOf(rows + at, HEADER.length);
      return [isoDay(day as number), ...rest].join(",");
    });
    rows += lines.length;
    written += writeSync(to, `${lines.join("\n")}\n`);
  }
  closeSync(to);
  return rows;
}
