import type { ChartPicture, SeriesPicture } from "../../../src/charts/native/chart-picture";
import type { Mark } from "../../../src/charts/scene/mark";

const months = ["Jan", "Feb", "Mar", "Apr"];

/** A series of four months to vary. */
export const series = (change: Partial<SeriesPicture>): SeriesPicture => ({
  name: "Spend",
  values: [10, 20, 30, 40],
  categories: months,
  xs: [],
  color: "#0F6CBD",
  kind: "column",
  secondaryAxis: false,
  dashed: false,
  labels: false,
  ...change,
});

/** A chart of the given series to vary. */
export const picture = (all: readonly SeriesPicture[], change: Partial<ChartPicture> = {}): ChartPicture => ({
  kind: all[0]?.kind ?? "column",
  title: "Spend by month",
  series: all,
  legend: "none",
  valueFormat: "",
  secondaryFormat: "",
  categoryFormat: "",
  ...change,
});

/** All marks, those of groups too. */
export const flat = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => (mark.kind === "group" ? [mark, ...flat(mark.marks)] : [mark]));

export const ofKind = <Kind extends Mark["kind"]>(marks: readonly Mark[], kind: Kind): Extract<Mark, { kind: Kind }>[] =>
  marks.filter((mark): mark is Extract<Mark, { kind: Kind }> => mark.kind === kind);

export const textsOf = (marks: readonly Mark[]): string[] => ofKind(marks, "text").map(({ text }) => text);
