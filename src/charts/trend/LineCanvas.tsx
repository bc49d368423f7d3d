import { useEffect, useRef } from "react";
import type { SeriesLook } from "./series-look";
import type { TrendDrawing } from "./layout";

interface Props {
  readonly drawing: TrendDrawing;
  readonly width: number;
  readonly looks: readonly SeriesLook[];
}

/** Many lines on one canvas under the axes: thousands of points cost the document nothing. */
export function LineCanvas({ drawing, width, looks }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext("2d");
    if (!element || !context) return;
    const ratio = window.devicePixelRatio || 1;
    element.width = width * ratio;
    element.height = drawing.height * ratio;
    context.scale(ratio, ratio);
    context.lineWidth = 1.5;
    drawing.lines.forEach((shape, index) => {
      context.strokeStyle = looks[index]?.color ?? "currentColor";
      context.setLineDash((looks[index]?.dash ?? "").split(" ").filter(Boolean).map(Number));
      for (const run of shape.runs) {
        context.beginPath();
        for (const { x, y } of run) context.lineTo(x, y);
        context.stroke();
      }
    });
  }, [drawing, width, looks]);
  return <canvas ref={canvas} aria-hidden style={{ position: "absolute", inset: 0, width, height: drawing.height }} />;
}
