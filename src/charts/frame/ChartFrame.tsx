import { useId, useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from "react";
import type { ChartColors } from "../../design/chart-colors";
import { CHART_WORDS } from "../../locale/charts";
import type { Lang } from "../../core/lang";
import type { ChartWords } from "../define";
import { ChartTableView } from "./ChartTableView";
import { frameStyle } from "./frame-style";
import type { Drawing } from "./mark";
import { nearestMark } from "./nearest-mark";
import { Tooltip } from "./Tooltip";
import { useWidth } from "./use-width";

interface Props<D extends Drawing> {
  readonly words: ChartWords;
  readonly lang: Lang;
  readonly colors: ChartColors;
  /** Lays the drawing out for a width. */
  readonly layout: (width: number) => D;
  /** Draws what was laid out; `active` is the index of the mark that is pointed at, or −1. */
  readonly draw: (drawing: D, active: number) => ReactNode;
  /** What lies under the drawing, such as a canvas. */
  readonly underlay?: (drawing: D, width: number) => ReactNode;
  /** Between the words and the drawing: a legend. */
  readonly legend?: ReactNode;
}

const FIRST_WIDTH = 246;

/**
 * What every chart has: the finding as its title, a sentence that stands for the picture, one tab stop in which
 * arrow keys move over the marks, a label for the mark that is pointed at, and the data as a table.
 */
export function ChartFrame<D extends Drawing>({ words, lang, colors, layout, draw, underlay, legend }: Props<D>) {
  const text = CHART_WORDS[lang].frame;
  const style = frameStyle(colors);
  const stage = useRef<HTMLDivElement>(null);
  const width = useWidth(stage, FIRST_WIDTH);
  const [active, setActive] = useState(-1);
  const [asTable, setAsTable] = useState(false);
  const hint = useId();
  const drawing = layout(width);
  const mark = drawing.marks[active];
  const point = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    setActive(nearestMark(drawing.marks, event.clientX - box.left, event.clientY - box.top));
  };
  const press = (event: KeyboardEvent) => {
    const to = targetOf(event.key, active, drawing.marks.length);
    if (to === null) return;
    event.preventDefault();
    setActive(to);
  };
  return (
    <figure style={style.figure}>
      <figcaption>
        <h3 style={style.title}>{words.title}</h3>
        <p style={style.sentence}>{words.sentence}</p>
      </figcaption>
      {asTable ? <ChartTableView table={words.table} caption={text.tableOf(words.title)} colors={colors} /> : (
        <>
          {legend}
          <div ref={stage} style={style.stage}>
            {underlay?.(drawing, width)}
            <svg role="img" aria-label={`${words.title}${lang === "en" ? ". " : "。"}${words.sentence}`} aria-describedby={hint} tabIndex={0} width={width} height={drawing.height} viewBox={`0 0 ${width} ${drawing.height}`}
              style={{ ...style.svg, position: "relative" }} onKeyDown={press} onBlur={() => setActive(-1)} onPointerMove={point} onPointerDown={point} onPointerLeave={() => setActive(-1)}>
              {draw(drawing, active)}
            </svg>
            {mark && <Tooltip mark={mark} width={width} colors={colors} />}
          </div>
          <span id={hint} style={style.hidden}>{text.hint}</span>
          <span aria-live="polite" style={style.hidden}>{mark?.lines.join(lang === "en" ? ", " : "，") ?? ""}</span>
        </>
      )}
      <button type="button" style={style.button} aria-pressed={asTable} onClick={() => { setActive(-1); setAsTable(!asTable); }}>{asTable ? text.picture : text.table}</button>
    </figure>
  );
}

function targetOf(key: string, active: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case "ArrowRight": case "ArrowDown": return Math.min(count - 1, active + 1);
    case "ArrowLeft": case "ArrowUp": return Math.max(0, active - 1);
    case "Home": return 0;
    case "End": return count - 1;
    case "Escape": return -1;
    default: return null;
  }
}
