/** What is used of Vega, which draws pictures as text without a page, as the headless door does. */
export interface Vega {
  parse(spec: object): object;
  readonly View: new (dataflow: object, options: { readonly renderer: "none" }) => VegaView;
}

export interface VegaView {
  signal(name: string, value: string): VegaView;
  runAsync(): Promise<VegaView>;
  toSVG(): Promise<string>;
  data(name: string): readonly { readonly revenue: number }[];
}

export interface DayRow {
  readonly day: number;
  readonly channel: string;
  readonly revenue: number;
}

/** Revenue by day as a line, of all rows or those of one channel. */
export const lineByDay = (values: readonly DayRow[], width: number, height: number): object => ({
  width,
  height,
  padding: 5,
  signals: [{ name: "channel", value: "" }],
  data: [
    // Vega marks the rows that it is given: each view gets its own.
    { name: "rows", values: values.map((row) => ({ ...row })) },
    {
      name: "days",
      source: "rows",
      transform: [
        { type: "filter", expr: "channel === '' || datum.channel === channel" },
        { type: "aggregate", groupby: ["day"], fields: ["revenue"], ops: ["sum"], as: ["revenue"] },
        { type: "collect", sort: { field: "day" } },
      ],
    },
  ],
  scales: [
    { name: "x", type: "linear", domain: { data: "days", field: "day" }, range: "width", zero: false },
    { name: "y", type: "linear", domain: { data: "days", field: "revenue" }, range: "height", nice: true, zero: true },
  ],
  axes: [
    { orient: "bottom", scale: "x" },
    { orient: "left", scale: "y" },
  ],
  marks: [
    {
      type: "line",
      from: { data: "days" },
      encode: { enter: {}, update: { x: { scale: "x", field: "day" }, y: { scale: "y", field: "revenue" }, stroke: { value: "#0f6cbd" } } },
    },
  ],
});

export const revenueOf = (view: VegaView): number => view.data("days").reduce((sum, { revenue }) => sum + revenue, 0);
