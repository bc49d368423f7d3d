import { areaAddress, cellAddress } from "../plan/area";
import type { Area } from "../plan/sheet-plan";
import { isOn } from "./xlsx/reading/file-style";

/**
 * The formula that a conditional format means which Excel names by a word (`top10`, `containsText`, `duplicateValues` …), by the
 * attributes of its rule, for the first of its cells and without "=". Undefined for any other kind.
 * Source: ECMA-376 part 1, 18.18.12 and 18.18.82.
 */
export function conditionalMeaning(attributes: Readonly<Record<string, string | undefined>>, areas: readonly Area[]): string | undefined {
  const cell = cellAddress(areas[0]?.row ?? 0, areas[0]?.column ?? 0);
  const all = areas.map((area) => areaAddress(area)).join(",");
  const text = `"${(attributes["text"] ?? "").replaceAll('"', '""')}"`;
  switch (attributes["type"]) {
    case "containsText":
      return `NOT(ISERROR(SEARCH(${text},${cell})))`;
    case "notContainsText":
      return `ISERROR(SEARCH(${text},${cell}))`;
    case "beginsWith":
      return `LEFT(${cell},LEN(${text}))=${text}`;
    case "endsWith":
      return `RIGHT(${cell},LEN(${text}))=${text}`;
    case "containsBlanks":
      return `LEN(TRIM(${cell}))=0`;
    case "notContainsBlanks":
      return `LEN(TRIM(${cell}))>0`;
    case "containsErrors":
      return `ISERROR(${cell})`;
    case "notContainsErrors":
      return `NOT(ISERROR(${cell}))`;
    case "timePeriod":
      return periodOf(attributes["timePeriod"] ?? "", cell);
    case "duplicateValues":
    case "uniqueValues": {
      const times = areas.map((area) => `COUNTIF(${areaAddress(area)},${cell})`).join("+");
      return `${times}${attributes["type"] === "uniqueValues" ? "=" : ">"}1`;
    }
    case "top10": {
      const rank = attributes["rank"] ?? "10";
      const count = isOn(attributes["percent"]) ? `MAX(1,INT(COUNT(${all})*${rank}/100))` : `MIN(${rank},COUNT(${all}))`;
      const bottom = isOn(attributes["bottom"]);
      const edge =
        areas.length === 1 ? `${bottom ? "SMALL" : "LARGE"}(${all},${count})` : `${bottom ? "SMALL" : "LARGE"}((${all}),${count})`;
      return `AND(ISNUMBER(${cell}),${cell}${bottom ? "<=" : ">="}${edge})`;
    }
    case "aboveAverage": {
      const above = attributes["aboveAverage"] === undefined || isOn(attributes["aboveAverage"]);
      const equal = isOn(attributes["equalAverage"]) ? "=" : "";
      const deviations = Number(attributes["stdDev"] ?? 0);
      const shift = deviations > 0 ? `${above ? "+" : "-"}${deviations}*STDEV.P(${all})` : "";
      return `AND(ISNUMBER(${cell}),${cell}${above ? ">" : "<"}${equal}AVERAGE(${all})${shift})`;
    }
    default:
      return undefined;
  }
}

function periodOf(period: string, cell: string): string | undefined {
  const day = `ROUNDDOWN(${cell},0)`;
  const week = (from: string, to: string): string => `AND(TODAY()-${day}>=${from},TODAY()-${day}<=${to})`;
  const inMonth = (months: number): string =>
    `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),${months})),YEAR(${cell})=YEAR(EDATE(TODAY(),${months})))`;
  const periods: Readonly<Record<string, string>> = {
    today: `FLOOR(${cell},1)=TODAY()`,
    yesterday: `FLOOR(${cell},1)=TODAY()-1`,
    tomorrow: `FLOOR(${cell},1)=TODAY()+1`,
    last7Days: `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`,
    thisWeek: `AND(TODAY()-${day}<=WEEKDAY(TODAY())-1,${day}-TODAY()<=7-WEEKDAY(TODAY()))`,
    lastWeek: week("WEEKDAY(TODAY())", "WEEKDAY(TODAY())+6"),
    nextWeek: `AND(${day}-TODAY()>7-WEEKDAY(TODAY()),${day}-TODAY()<15-WEEKDAY(TODAY()))`,
    thisMonth: inMonth(0),
    lastMonth: inMonth(-1),
    nextMonth: inMonth(1),
  };
  return periods[period];
}
