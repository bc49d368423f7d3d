import { cellAddress, cellArea } from "../../../plan/area";
import { heading } from "../../../plan/blocks/heading";
import { tableBlock, type TableReferences } from "../../../plan/blocks/table-block";
import { formulaText } from "../../../plan/formula-text";
import { at } from "../../at";
import type { CampaignSection } from "../section";

export type ScheduleColumn = "task" | "stage" | "owner" | "start" | "end" | "days" | "done" | "status" | "output";

/** Tasks with dates and progress, and bars that follow them. */
export function scheduleSection(section: CampaignSection): TableReferences<ScheduleColumn> {
  const { draft, words: { schedule }, sample, amounts, context } = section;
  heading(draft, schedule.heading, schedule.guide);
  const { columns, status } = schedule;
  const date = amounts.format("date");
  const table = tableBlock<ScheduleColumn>(draft, {
    name: context.tableName("campaign_schedule"),
    totalLabel: schedule.total,
    columns: [
      { key: "task", header: columns.task },
      { key: "stage", header: columns.stage, rule: { kind: "choice", values: schedule.stages } },
      { key: "owner", header: columns.owner, rule: { kind: "choice", values: sample.owners, open: true } },
      { key: "start", header: columns.start, format: date, rule: { kind: "date" }, total: (range) => `=IF(COUNT(${range("start")})=0,"",MIN(${range("start")}))` },
      { key: "end", header: columns.end, format: date, ruleOf: ({ cell }) => ({ kind: "date", from: `=${cell("start")}` }), total: (range) => `=IF(COUNT(${range("end")})=0,"",MAX(${range("end")}))` },
      {
        key: "days", header: columns.days, format: amounts.format("days"), formula: ({ cell }) => `=IF(COUNT(${cell("start")}:${cell("end")})<2,"",${cell("end")}-${cell("start")}+1)`,
        total: (range) => `=IF(COUNT(${range("start")},${range("end")})<2,0,MAX(${range("end")})-MIN(${range("start")})+1)`,
      },
      {
        key: "done", header: columns.done, format: "0%", rule: { kind: "rate" },
        total: (range) => `=IF(SUM(${range("days")})=0,0,SUMPRODUCT(${range("days")},${range("done")})/SUM(${range("days")}))`,
      },
      {
        key: "status", header: columns.status,
        formula: ({ cell }) => `=IF(COUNT(${cell("start")}:${cell("end")})<2,"",IF(${cell("done")}>=1,"${status.done}",IF(${cell("end")}<TODAY(),"${status.late}",IF(${cell("start")}<=TODAY(),"${status.doing}","${status.todo}"))))`,
      },
      { key: "output", header: columns.output },
    ],
    rows: sample.schedule.map(({ from, to, ...task }) => ({ ...task, stage: at(schedule.stages, task.stage), start: context.today + from, end: context.today + to })),
  });
  const first = table.first("status");
  draft.conditional({ area: table.data("status"), rule: { kind: "formula", formula: `=${first}="${status.late}"`, style: "checkFail" } });
  draft.conditional({ area: table.data("status"), rule: { kind: "formula", formula: `=${first}="${status.done}"`, style: "checkPass" } });
  draft.conditional({ area: table.data("done"), rule: { kind: "dataBar", color: "accentBar" } });
  bars(section, table);
  return table;
}

/**
 * The bars right of the table are conditional formats over empty cells, so that they stay with their rows when
 * rows are inserted. One cell stands for as many days as the whole plan needs to fit.
 */
function bars({ draft, words: { schedule } }: CampaignSection, table: TableReferences<ScheduleColumn>): void {
  const { zone } = draft;
  const dates = table.area.row;
  const totals = dates - 1;
  const stepCell = cellArea(totals, draft.content.at + draft.content.count - 1);
  const step = cellAddress(stepCell.row, stepCell.column, "both");
  const header = { row: dates, column: zone.at, rows: 1, columns: zone.count };
  const widths = `COLUMNS(${cellAddress(dates, zone.at, "both")}:${cellAddress(dates, zone.at + zone.count - 1, "both")})`;
  draft.put(stepCell.row, stepCell.column, { formula: `=MAX(1,ROUNDUP(${table.total("days")}/${widths},0))` });
  draft.format(stepCell, schedule.step);
  draft.name("gantt_step", stepCell, schedule.heading);
  draft.put(totals - 1, zone.at, schedule.legend);
  draft.style(cellArea(totals - 1, zone.at), "hint");
  for (let index = 0; index < zone.count; index += 1) {
    const column = zone.at + index;
    const [here, before] = [cellAddress(dates, column), cellAddress(dates, column - 1)];
    draft.put(dates, column, { formula: index === 0 ? `=${table.total("start")}` : `=IF(ISNUMBER(${before}),${before}+gantt_step,"")` });
    const named = `TEXT(${here},${formulaText(schedule.month)})`;
    draft.put(totals, column, { formula: index === 0 ? `=IF(ISNUMBER(${here}),${named},"")` : `=IF(COUNT(${before},${here})<2,"",IF(MONTH(${here})=MONTH(${before}),"",${named}))` });
  }
  draft.style({ ...header, row: totals }, "hint");
  draft.style(header, "tableHeaderCenter");
  draft.format(header, "d");
  const day = cellAddress(dates, zone.at, "row");
  const [start, end, done, status] = [table.first("start"), table.first("end"), table.first("done"), table.first("status")];
  const area = { row: dates + 1, column: zone.at, rows: table.area.rows - 1, columns: zone.count };
  const shown = `ISNUMBER(${day}),COUNT(${start},${end})=2,${day}+${step}>${start},${day}<=${end}`;
  const finished = `MIN(${day}+${step},${end}+1)<=${start}+ROUND((${end}-${start}+1)*${done},0)`;
  const late = `${status}="${schedule.status.late}"`;
  draft.conditional({ area, rule: { kind: "formula", formula: `=AND(${shown},${finished})`, style: "barDone" } });
  draft.conditional({ area, rule: { kind: "formula", formula: `=AND(${shown},NOT(${finished}),${late})`, style: "barLate" } });
  draft.conditional({ area, rule: { kind: "formula", formula: `=AND(${shown},NOT(${finished}),NOT(${late}))`, style: "bar" } });
  const live = `AND(ISNUMBER(${day}),${day}+${step}>campaign_start,${day}<=campaign_end)`;
  draft.conditional({ area: header, rule: { kind: "formula", formula: `=${live}`, style: "barPeriod" } });
  draft.conditional({ area, rule: { kind: "formula", formula: `=AND(${live},NOT(AND(${shown})))`, style: "barPeriod" } });
}
