import { PALETTE } from "../../../design/palette";
import type { PreviewShape } from "../../../templates/preview";

type ChartShape = Extract<PreviewShape, { kind: "chart" }>;

/** Heights of a made-up series: the picture tells a chart from a table, and what kind it is, not its numbers. */
const HEIGHTS = [0.45, 0.6, 0.5, 0.75, 0.65, 0.9];
const PADDING = 0.1;

/** A chart in a thumbnail: its kind and colours. */
export function PreviewChart({ shape }: { readonly shape: ChartShape }) {
  const { x, y, width, height } = shape;
  const inner = { x: x + width * PADDING, y: y + height * (PADDING + 0.1), width: width * (1 - 2 * PADDING), height: height * (0.9 - 2 * PADDING) };
  return (
    <g>
      <rect x={x} y={y} width={width} height={height} fill={PALETTE.paper} stroke={PALETTE.line} strokeWidth={1} />
      <Marks shape={shape} inner={inner} />
    </g>
  );
}

interface Box { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

function Marks({ shape, inner }: { readonly shape: ChartShape; readonly inner: Box }) {
  const color = shape.colors[0] ?? PALETTE.accent;
  const step = inner.width / HEIGHTS.length;
  const point = (at: number, shift = 0): string => `${inner.x + step * (at + 0.5)},${inner.y + inner.height * (1 - (HEIGHTS[at] ?? 0) * (1 - shift))}`;
  switch (shape.chart) {
    case "line":
    case "area":
      return shape.colors.slice(0, 4).map((stroke, line) => (
        <polyline key={line} points={HEIGHTS.map((_, at) => point(at, line * 0.2)).join(" ")} fill="none" stroke={stroke} strokeWidth={3} strokeLinejoin="round" />
      ));
    case "scatter":
    case "bubble":
      return HEIGHTS.map((value, at) => (
        <circle key={at} cx={inner.x + step * (at + 0.5)} cy={inner.y + inner.height * (1 - value)} r={shape.chart === "bubble" ? 4 + value * 8 : 4} fill={color} opacity={0.8} />
      ));
    case "doughnut": {
      const radius = Math.min(inner.width, inner.height) / 2.6;
      const round = 2 * Math.PI * radius;
      return (
        <g transform={`translate(${inner.x + inner.width / 2} ${inner.y + inner.height / 2}) rotate(-90)`} fill="none" strokeWidth={radius * 0.5}>
          <circle r={radius} stroke={shape.colors[1] ?? PALETTE.line} />
          <circle r={radius} stroke={color} strokeDasharray={`${round * 0.62} ${round}`} />
        </g>
      );
    }
    case "bar":
      return HEIGHTS.slice(0, 5).map((value, at) => (
        <rect key={at} x={inner.x} y={inner.y + (inner.height / 5) * (at + 0.15)} width={inner.width * value} height={(inner.height / 5) * 0.7} fill={color} />
      ));
    case "column":
    case "stackedColumn":
      return HEIGHTS.map((value, at) => (
        <rect key={at} x={inner.x + step * (at + 0.15)} y={inner.y + inner.height * (1 - value)} width={step * 0.7} height={inner.height * value} fill={color} />
      ));
  }
}
