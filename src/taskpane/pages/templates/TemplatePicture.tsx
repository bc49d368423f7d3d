import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useEffect, useRef, useState } from "react";
import { paintsOf } from "../../../charts/scene/paints";
import { SceneMarks } from "../../../charts/scene/SceneMarks";
import type { Lang } from "../../../core/lang";
import { chartColors } from "../../../design/chart-colors";
import { PALETTE } from "../../../design/palette";
import type { TemplateDefinition } from "../../../templates/define";
import type { DrawnPreview } from "../../state/preview-of";

const useStyles = makeStyles({
  picture: {
    flexShrink: 0,
    overflow: "hidden",
    boxSizing: "border-box",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    // A sheet is white in every theme of Excel, and its picture shows the sheet.
    backgroundColor: PALETTE.paper,
    forcedColorAdjust: "none",
  },
  row: { width: "64px", height: "48px" },
  detail: { width: "100%", aspectRatio: "8 / 5" },
  svg: { display: "block", width: "100%", height: "100%" },
});

/** A sheet is white in every theme of Excel, and so are the charts on it. */
const SHEET = paintsOf(chartColors("light", false));

interface Props {
  readonly template: TemplateDefinition;
  readonly lang: Lang;
  readonly size: "row" | "detail";
  /** For screen readers; without it the picture only decorates. */
  readonly label?: string;
}

/** A small picture of the sheet a template makes, drawn from the plan itself once it comes into view. */
export const TemplatePicture = memo(function TemplatePicture({ template, lang, size, label }: Props) {
  const styles = useStyles();
  const box = useRef<HTMLSpanElement>(null);
  const [preview, setPreview] = useState<DrawnPreview>();
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    let current = true;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      void import("../../state/preview-of")
        .then(({ previewOf }) => previewOf(template, lang))
        .then((drawn) => {
          if (current) setPreview(drawn);
        });
    });
    observer.observe(element);
    return () => {
      current = false;
      observer.disconnect();
    };
  }, [template, lang]);
  return (
    <span
      ref={box}
      className={mergeClasses(styles.picture, size === "row" ? styles.row : styles.detail)}
      {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}
    >
      {preview && <Drawing preview={preview} />}
    </span>
  );
});

function Drawing({ preview }: { readonly preview: DrawnPreview }) {
  const styles = useStyles();
  return (
    <svg className={styles.svg} viewBox={`0 0 ${preview.width} ${preview.height}`} preserveAspectRatio="xMidYMin slice" focusable="false">
      {preview.shapes.map((shape, at) =>
        shape.kind === "chart" ? null : (
          <rect
            key={at}
            x={shape.x}
            y={shape.y}
            width={shape.width}
            height={shape.height}
            fill={PALETTE[shape.color]}
            {...(shape.kind === "text" ? { rx: shape.height / 3, opacity: 0.72 } : {})}
          />
        ),
      )}
      <SceneMarks marks={preview.charts} paints={SHEET} />
    </svg>
  );
}
