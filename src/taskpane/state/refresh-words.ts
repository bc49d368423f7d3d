import { defineWords } from "../../locale/define-words";
import { plural } from "../../locale/plural";

/** What is said about refreshing the sheet of a chart. */
export const REFRESH_WORDS = defineWords({
  en: {
    refreshed: (sheet: string) => `“${sheet}” is up to date.`,
    rows: (rows: number, named: boolean) => `${plural(rows, "row", "rows")} read${named ? ", with the names there are now" : ""}.`,
    cannot: (sheet: string) => `“${sheet}” was left as it is.`,
    unknown: (sheet: string) => `“${sheet}” does not say what it was made from. Chart its source again.`,
    inTheWay: (cells: number) => `${plural(cells, "cell of yours is", "cells of yours are")} in the way`,
    inTheWayBody: "The sheet has grown to where you wrote something. Move it and refresh again, or have it overwritten:",
    overwrite: "Overwrite",
  },
  "zh-CN": {
    refreshed: (sheet: string) => `“${sheet}”已更新。`,
    rows: (rows: number, named: boolean) => `读入 ${rows} 行${named ? "，包括新出现的名称" : ""}。`,
    cannot: (sheet: string) => `“${sheet}”没有改动。`,
    unknown: (sheet: string) => `“${sheet}”没有记录数据来源，请对源表重新作图。`,
    inTheWay: (cells: number) => `有 ${cells} 个你填过的单元格挡住了`,
    inTheWayBody: "表变长了，会盖到你写的内容。可以先移开再刷新，或者直接覆盖：",
    overwrite: "覆盖",
  },
});
