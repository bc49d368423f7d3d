import type { Mark } from "../../src/charts/scene/mark";
import { textWidth } from "../../src/charts/scene/text";
import { CHART_CASES, notOffered, openCase } from "../gallery/chart-cases";

const texts = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === "text" ? [mark] : []));

test.each(
  CHART_CASES.filter((each) => each.chart.id === "channel-performance" && notOffered(each) === undefined).map(
    (each) => [each.table, each.lang, each] as const,
  ),
)("no value of %s in %s is struck through by the break-even line", async (_table, lang, each) => {
  const { chart, data } = await openCase(each);
  for (const width of [246, 326, 476]) {
    const { marks } = chart.draw(data, lang, width);
    const line = marks.find((mark) => mark.kind === "rule" && mark.stroke.dash !== undefined);
    if (line?.kind !== "rule") throw new Error("There is no break-even line.");
    const values = texts(marks).filter(({ text }) => /^\d+\.\d\d$/.test(text));
    expect(values.length).toBeGreaterThan(0);
    const struck = values.filter(({ x, text, size }) => x < line.x1 && x + textWidth(text, size, true) > line.x1);
    expect(struck.map(({ text }) => text)).toEqual([]);
  }
});
