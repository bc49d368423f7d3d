import type { ChartPicture, SeriesPicture } from "../../../../src/workbench/page/charts/chart-picture";

const months = ["Jan", "Feb", "Mar", "Apr"];

/** A series of four months to vary. */
export const series = (change: Partial<SeriesPicture>): SeriesPicture => ({
  name: "Spend", values: [10, 20, 30, 40], categories: months, xs: [], color: "#0F6CBD", kind: "column", secondaryAxis: false, dashed: false, labels: false, ...change,
});

/** A chart of the given series to vary. */
export const picture = (all: readonly SeriesPicture[], change: Partial<ChartPicture> = {}): ChartPicture => ({
  kind: all[0]?.kind ?? "column", title: "Spend by month", series: all, legend: "none", valueFormat: "", secondaryFormat: "", categoryFormat: "", ...change,
});
