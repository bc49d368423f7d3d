import { kindOfType } from "../../../../src/workbench/page/charts/kind-of-type";

test.each([
  ["ColumnClustered", "column"],
  ["ColumnStacked", "stackedColumn"],
  ["BarClustered", "bar"],
  ["BarStacked", "stackedBar"],
  ["LineMarkers", "line"],
  ["Area", "area"],
  ["Doughnut", "doughnut"],
  ["XYScatter", "scatter"],
  ["XYScatterLinesNoMarkers", "line"],
  ["Bubble", "bubble"],
])("Excel's %s is drawn as %s", (type, kind) => {
  expect(kindOfType(type)).toBe(kind);
});

test.each(["Sunburst", "BarStacked100", "AreaStacked100", "LineMarkersStacked", "ColumnStacked100"])(
  "%s, which is not drawn here, has no kind",
  (type) => {
    expect(kindOfType(type)).toBeUndefined();
  },
);
