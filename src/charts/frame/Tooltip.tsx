import { useLayoutEffect, useRef, useState } from "react";
import type { ChartColors } from "../../design/chart-colors";
import { frameStyle } from "./frame-style";
import type { Mark } from "./mark";

interface Props {
  readonly mark: Mark;
  readonly width: number;
  readonly colors: ChartColors;
}

const GAP = 10;

/** The label of the mark that is pointed at; never outside the drawing's width. */
export function Tooltip({ mark, width, colors }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    if (box.current) setSize({ width: box.current.offsetWidth, height: box.current.offsetHeight });
  }, [mark]);
  const left = Math.max(0, Math.min(width - size.width, mark.x - size.width / 2));
  const above = mark.y - size.height - GAP;
  return (
    <div ref={box} aria-hidden style={{ ...frameStyle(colors).tip, left, top: above < 0 ? mark.y + GAP : above }}>
      {mark.lines.map((line, index) => <div key={index} style={index === 0 ? { fontWeight: 600 } : undefined}>{line}</div>)}
    </div>
  );
}
