import type { Mark, Scene } from "./mark";
import { textMark, wrapText } from "./text";

const MARGIN = 16;
const TITLE = { size: 15, line: 20 } as const;
const NOTE = { size: 11, line: 15 } as const;
const GAP = 8;

/** A name in a title may be as long as a cell holds. */
const MOST_LINES = 12;
const short = (lines: readonly string[]): readonly string[] =>
  lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1] ?? ""}…`];

interface Titled {
  readonly title: string;
  /** Below the picture: where the numbers come from, and of which days. */
  readonly note: string;
}

/** A picture that stands alone: on paper, with its title above and a note below. */
export function titledScene({ title, note }: Titled, scene: Scene): Scene {
  const [head, foot] = [short(wrapText(title, scene.width, TITLE.size, true)), short(wrapText(note, scene.width, NOTE.size))];
  const top = MARGIN + head.length * TITLE.line + GAP;
  const bottom = top + scene.height + (foot.length === 0 ? 0 : GAP);
  const [width, height] = [scene.width + 2 * MARGIN, bottom + foot.length * NOTE.line + MARGIN];
  const lines = (texts: readonly string[], y: number, { size, line }: { size: number; line: number }, look: object): readonly Mark[] =>
    texts.map((text, at) => textMark(text, MARGIN, y + (at + 0.5) * line, { size, fill: "ink", ...look }));
  return {
    width,
    height,
    points: [],
    marks: [
      { kind: "band", x: 0, y: 0, width, height, fill: "paper" },
      ...lines(head, MARGIN, TITLE, { bold: true }),
      { kind: "group", x: MARGIN, y: top, marks: scene.marks },
      ...lines(foot, bottom, NOTE, { fill: "muted" }),
    ],
  };
}
