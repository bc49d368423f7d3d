import { SERIES_COLORS } from "../../design/palette";
import { ROI } from "../../metrics/advertising";
import { excelOf } from "../../metrics/excel";
import { areaAddress, cellAddress, cellArea } from "../../plan/area";
import type { Area } from "../../plan/sheet-plan";
import { LOG_DAYS } from "./log-table";
import type { LogSection, LogTables } from "./section";

const WIDTHS = [12, 12, 12, 9];

/**
 * The last days added up, and the chart of them. The figures stand right of the guidance, beside the log and
 * outside the print, because only the chart is meant to be read.
 */
export function trend(section: LogSection, { log }: LogTables, chartArea: Area): void {
  const { draft, words: { trend: words, log: { columns } }, amounts } = section;
  const left = draft.guidance + 2;
  const header = log.area.row;
  const first = header + 1;
  const column = (index: number): Area => ({ row: first, column: left + index, rows: LOG_DAYS, columns: 1 });
  WIDTHS.forEach((width, index) => draft.widen(left + index, 1, width));
  draft.put(header - 1, left, words.heading);
  draft.style(cellArea(header - 1, left), "hint");
  [columns.date, columns.spend, columns.revenue, columns.roi].forEach((label, index) => {
    draft.put(header, left + index, label);
    draft.style(cellArea(header, left + index), "tableHeaderNumber");
  });
  const sums = { revenue: { column: log.range("revenue") }, spend: { column: log.range("spend") } };
  const rows = `ROWS(${areaAddress(column(0))})`;
  for (let day = 0; day < LOG_DAYS; day += 1) {
    const row = first + day;
    const date = cellAddress(row, left);
    draft.put(row, left, { formula: day === 0 ? `=IF(COUNT(${log.range("date")})=0,"",MAX(${log.range("date")})-${rows}+1)` : `=IF(ISNUMBER(${cellAddress(row - 1, left)}),${cellAddress(row - 1, left)}+1,"")` });
    draft.put(row, left + 1, { formula: `=SUMIFS(${log.range("spend")},${log.range("date")},${date})` });
    draft.put(row, left + 2, { formula: `=SUMIFS(${log.range("revenue")},${log.range("date")},${date})` });
    draft.put(row, left + 3, { formula: `=${excelOf(ROI, sums, { where: [log.range("date"), date] })}` });
  }
  draft.style({ ...column(0), columns: WIDTHS.length }, "result");
  draft.format(column(0), amounts.format("date"));
  draft.format({ ...column(1), columns: 2 }, amounts.format("amount"));
  draft.format(column(3), amounts.format("ratio"));
  draft.guide(chartArea.row, words.guide);
  draft.chart({
    name: "daily-trend", kind: "column", title: words.chart, legend: "bottom", valueFormat: amounts.format("amount"), at: chartArea, categoryFormat: "m/d",
    series: [
      { name: columns.spend, values: column(1), categories: column(0), color: SERIES_COLORS[6] },
      { name: columns.revenue, values: column(2), categories: column(0), color: SERIES_COLORS[0], kind: "line" },
    ],
  });
}
