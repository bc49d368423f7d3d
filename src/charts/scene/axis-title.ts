import type { Box } from "./box";
import type { Mark } from "./mark";
import { textMark, wrapText } from "./text";

const SIZE = 11;
const LINE = 15;

interface Titled {
  readonly marks: readonly Mark[];
  readonly room: Box;
}

/** The title along one side of the room, and the room without it. */
export function axisTitle(title: string | undefined, side: "left" | "right" | "bottom", room: Box): Titled {
  if (title === undefined || title === "") return { marks: [], room };
  const lying = side === "bottom";
  const lines = wrapText(title, lying ? room.right - room.left : room.bottom - room.top, SIZE);
  const depth = lines.length * LINE;
  const style = { size: SIZE, fill: "muted", anchor: "middle" } as const;
  const marks = lines.map((line, i) => {
    if (lying) return textMark(line, (room.left + room.right) / 2, room.bottom - depth + LINE / 2 + i * LINE, style);
    const x = side === "left" ? room.left + LINE / 2 - 2 + i * LINE : room.right - depth + LINE / 2 + 2 + i * LINE;
    return textMark(line, x, (room.top + room.bottom) / 2, { ...style, rotate: -90 });
  });
  return {
    marks,
    room: {
      left: room.left + (side === "left" ? depth : 0),
      right: room.right - (side === "right" ? depth : 0),
      top: room.top,
      bottom: room.bottom - (lying ? depth : 0),
    },
  };
}
