import type { Mark, Scene } from "./mark";

const moved = (mark: Mark, by: number): Mark => ({ kind: "group", x: 0, y: by, marks: [mark] });

/** Pictures below each other as one. */
export function stacked(scenes: readonly Scene[], width: number): Scene {
  let height = 0;
  const placed = scenes.map((scene) => {
    const top = height;
    height += scene.height;
    return { scene, top };
  });
  return {
    width,
    height,
    marks: placed.map(({ scene, top }): Mark => ({ kind: "group", x: 0, y: top, marks: scene.marks })),
    points: placed.flatMap(({ scene, top }) =>
      scene.points.map((point) => ({
        ...point,
        y: point.y + top,
        ...(point.focus && { focus: point.focus.map((mark) => moved(mark, top)) }),
      })),
    ),
  };
}
