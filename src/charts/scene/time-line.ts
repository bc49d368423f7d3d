import { line } from "d3-shape";
import { downSample, type SamplePoint } from "./down-sample";
import type { Mark, Stroke } from "./mark";

interface Line {
  readonly values: readonly (number | null)[];
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
  readonly stroke: Stroke;
  /** The step from the first value is dashed: its period began before the data do. */
  readonly partialStart?: boolean;
  /** The step to the last value is dashed: its period is not over. */
  readonly unfinished?: boolean;
  /** As many points as there are pixels for. */
  readonly budget: number;
  /** Whether each value has a dot; one without a neighbour, through which no line goes, always has. */
  readonly dots?: boolean;
}

const UNFINISHED = "2 4";

/** A line over time: gaps where values are missing, thinned out where there are more than can be seen. */
export function timeLine({ values, x, y, stroke, partialStart = false, unfinished = false, budget, dots = false }: Line): Mark[] {
  const runs: SamplePoint[][] = [];
  values.forEach((value, index) => {
    if (value === null) return;
    const point = { index, x: x(index), y: y(value) };
    const run = runs.at(-1);
    if (run?.at(-1)?.index === index - 1) run.push(point);
    else runs.push([point]);
  });
  const last = runs.at(-1) ?? [];
  const tail = unfinished && last.at(-1)?.index === values.length - 1 ? last.slice(-2) : [];
  const whole = tail.length === 0 ? runs : [...runs.slice(0, -1), last.slice(0, -1)];
  const [first = []] = whole;
  const head = partialStart && first[0]?.index === 0 ? first.slice(0, 2) : [];
  const solid = head.length < 2 ? whole : [first.slice(1), ...whole.slice(1)];
  const share = Math.min(1, budget / Math.max(1, values.length));
  const sampled = solid.map((run) => downSample(run, Math.max(3, Math.ceil(run.length * share))));
  const path = line<SamplePoint>(
    (point) => point.x,
    (point) => point.y,
  );
  const dotted = dots
    ? [...(head.length < 2 ? [] : head.slice(0, 1)), ...sampled.flat(), ...tail.slice(-1)]
    : runs.filter(({ length }) => length === 1).flat();
  return [
    { kind: "line", path: sampled.map((run) => path([...run]) ?? "").join(""), stroke },
    ...[head, tail].flatMap((part): Mark[] =>
      part.length > 1 ? [{ kind: "line", path: path(part) ?? "", stroke: { ...stroke, dash: UNFINISHED } }] : [],
    ),
    ...dotted.map((point): Mark => ({ kind: "dot", x: point.x, y: point.y, r: 2.5, fill: "paper", outline: stroke.paint })),
  ];
}
