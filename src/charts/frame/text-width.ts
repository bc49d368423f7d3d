let context: CanvasRenderingContext2D | null | undefined;

/** Wide characters take a full em, others about 0.58: where no canvas measures, nothing must come out too narrow. */
const estimate = (text: string, size: number): number => [...text].reduce((sum, character) => sum + (/[\u1100-\uffff]/.test(character) ? 1 : 0.58), 0) * size;

/** The width of a text in pixels in the pane's font. */
export function textWidth(text: string, size: number, family = "'Segoe UI', 'PingFang SC', 'Microsoft YaHei', sans-serif"): number {
  if (context === undefined) context = typeof document === "undefined" ? null : document.createElement("canvas").getContext("2d");
  if (!context) return estimate(text, size);
  context.font = `${size}px ${family}`;
  return context.measureText(text).width;
}

/** The text cut so that it fits, with an ellipsis where it was. */
export function fitText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join("")}…`, size) > width) characters.pop();
  return `${characters.join("")}…`;
}
