import type { Box } from "./box";
import type { ChartInk } from "./chart-ink";
import type { Shape } from "./shape";
import { textShape } from "./text-shape";
import { wrapText } from "./wrap-text";

const SIZE = 11;
const LINE = 15;

/** The title along one side of the room, and the room without it. */
export function axisTitle(title: string | undefined, side: "left" | "right" | "bottom", room: Box, ink: ChartInk): { readonly shapes: readonly Shape[]; readonly room: Box } {
  if (title === undefined || title === "") return { shapes: [], room };
  const lying = side === "bottom";
  const lines = wrapText(title, lying ? room.right - room.left : room.bottom - room.top, SIZE);
  const depth = lines.length * LINE;
  const style = { size: SIZE, fill: ink.muted, anchor: "middle" } as const;
  const shapes = lines.map((line, i) => {
    if (lying) return textShape(line, (room.left + room.right) / 2, room.bottom - depth + LINE / 2 + i * LINE, style);
    const x = side === "left" ? room.left + LINE / 2 - 2 + i * LINE : room.right - depth + LINE / 2 + 2 + i * LINE;
    return textShape(line, x, (room.top + room.bottom) / 2, { ...style, rotate: -90 });
  });
  return {
    shapes,
    room: { ...room, left: room.left + (side === "left" ? depth : 0), right: room.right - (side === "right" ? depth : 0), bottom: room.bottom - (lying ? depth : 0) },
  };
}
