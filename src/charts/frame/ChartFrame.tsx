import { useId, useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import type { Lang } from "../../core/lang";
import type { ChartColors } from "../../design/chart-colors";
import type { ChartWords } from "../define";
import { CHART_WORDS } from "../words";
import type { Scene } from "../scene/mark";
import { paintsOf } from "../scene/paints";
import { SceneMarks } from "../scene/SceneMarks";
import { ChartTableView } from "./ChartTableView";
import { frameStyle } from "./frame-style";
import { nearestPoint } from "./nearest-point";
import { Tooltip } from "./Tooltip";
import { useWidth } from "./use-width";
import { FRAME_WORDS } from "./words";

interface Props {
  readonly words: ChartWords;
  readonly lang: Lang;
  readonly colors: ChartColors;
  readonly draw: (width: number) => Scene;
  /** What else can be done with the chart, beside showing its numbers. */
  readonly actions?: readonly { readonly label: string; readonly run: () => void }[];
}

const FIRST_WIDTH = 246;

/**
 * What every chart has: the finding as its title, a sentence that stands for the picture, one tab stop in which
 * arrow keys move over the points, a label for the one that is pointed at, and the data as a table.
 */
export function ChartFrame({ words, lang, colors, draw, actions = [] }: Props) {
  const text = FRAME_WORDS[lang];
  const { symbols } = CHART_WORDS[lang];
  const style = frameStyle(colors);
  const stage = useRef<HTMLDivElement>(null);
  const width = useWidth(stage, FIRST_WIDTH);
  const [active, setActive] = useState(-1);
  const [asTable, setAsTable] = useState(false);
  const hint = useId();
  const { height, marks, points } = useMemo(() => draw(width), [draw, width]);
  const paints = useMemo(() => paintsOf(colors), [colors]);
  const point = points[active];
  const follow = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    setActive(nearestPoint(points, event.clientX - box.left, event.clientY - box.top));
  };
  const press = (event: KeyboardEvent) => {
    const to = targetOf(event.key, active, points.length);
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
      {asTable ? (
        <ChartTableView table={words.table} lang={lang} caption={text.tableOf(words.title)} colors={colors} />
      ) : (
        <>
          <div ref={stage} style={style.stage}>
            <svg
              role="img"
              aria-label={`${words.title}${symbols.stop}${words.sentence}`}
              aria-describedby={hint}
              tabIndex={0}
              width={width}
              height={height}
              viewBox={`0 0 ${width} ${height}`}
              style={style.svg}
              onKeyDown={press}
              onBlur={() => setActive(-1)}
              onPointerMove={follow}
              onPointerDown={follow}
              onPointerLeave={() => setActive(-1)}
            >
              <SceneMarks marks={marks} paints={paints} />
              {point?.focus && <SceneMarks marks={point.focus} paints={paints} />}
            </svg>
            {point && <Tooltip point={point} width={width} colors={colors} />}
          </div>
          <span id={hint} style={style.hidden}>
            {text.hint}
          </span>
          <span aria-live="polite" style={style.hidden}>
            {point?.lines.join(symbols.comma) ?? ""}
          </span>
        </>
      )}
      <div style={style.buttons}>
        <button
          type="button"
          style={style.button}
          aria-pressed={asTable}
          onClick={() => {
            setActive(-1);
            setAsTable(!asTable);
          }}
        >
          {asTable ? text.picture : text.table}
        </button>
        {actions.map(({ label, run }) => (
          <button key={label} type="button" style={style.button} onClick={run}>
            {label}
          </button>
        ))}
      </div>
    </figure>
  );
}

function targetOf(key: string, active: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return Math.min(count - 1, active + 1);
    case "ArrowLeft":
    case "ArrowUp":
      return Math.max(0, active - 1);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    case "Escape":
      return -1;
    default:
      return null;
  }
}
