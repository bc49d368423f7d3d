import { useLayoutEffect, useRef, useState } from "react";
import type { ChartColors } from "../../design/chart-colors";
import type { Point } from "../scene/mark";
import { frameStyle } from "./frame-style";

interface Props {
  readonly point: Point;
  readonly width: number;
  readonly colors: ChartColors;
}

const GAP = 10;

/** The label of what is pointed at; never outside the drawing's width. */
export function Tooltip({ point, width, colors }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    if (box.current) setSize({ width: box.current.offsetWidth, height: box.current.offsetHeight });
  }, [point]);
  const left = Math.max(0, Math.min(width - size.width, point.x - size.width / 2));
  const above = point.y - size.height - GAP;
  return (
    <div ref={box} aria-hidden style={{ ...frameStyle(colors).tip, left, top: above < 0 ? point.y + GAP : above }}>
      {point.lines.map((line, index) => (
        <div key={index} style={index === 0 ? { fontWeight: 600 } : undefined}>
          {line}
        </div>
      ))}
    </div>
  );
}
