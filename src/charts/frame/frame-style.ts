import type { CSSProperties } from "react";
import type { ChartColors } from "../../design/chart-colors";

/** A name may be as long as a cell holds: what is said of it keeps to so many lines in sight. */
const atMost = (lines: number): CSSProperties => ({
  display: "-webkit-box",
  WebkitBoxOrient: "vertical",
  WebkitLineClamp: lines,
  overflow: "hidden",
  overflowWrap: "anywhere",
});

/** Inline styles of the frame: charts bring no style sheet, so that they look the same wherever they are put. */
export const frameStyle = (colors: ChartColors) =>
  ({
    figure: { margin: 0, color: colors.ink, fontFamily: "inherit", minWidth: 0 },
    title: { margin: 0, fontSize: "14px", lineHeight: "20px", fontWeight: 600, ...atMost(8) },
    sentence: { margin: "4px 0 0", fontSize: "12px", lineHeight: "16px", color: colors.muted, ...atMost(16) },
    stage: { position: "relative", marginTop: "8px", touchAction: "manipulation" },
    svg: { display: "block", overflow: "visible", outlineOffset: "2px", fontFamily: "inherit" },
    tip: {
      position: "absolute",
      pointerEvents: "none",
      padding: "4px 8px",
      fontSize: "12px",
      lineHeight: "16px",
      borderRadius: "4px",
      border: `1px solid ${colors.line}`,
      backgroundColor: colors.paper,
      color: colors.ink,
      boxShadow: "0 2px 6px rgba(0,0,0,.18)",
      width: "max-content",
      maxWidth: "200px",
      zIndex: 1,
    },
    buttons: { display: "flex", flexWrap: "wrap", columnGap: "16px", marginTop: "4px" },
    button: {
      padding: "4px 0",
      minHeight: "24px",
      border: 0,
      background: "none",
      color: colors.accent,
      font: "inherit",
      fontSize: "12px",
      cursor: "pointer",
      textDecoration: "underline",
    },
    scroll: { overflowX: "auto", maxHeight: "360px", overflowY: "auto", marginTop: "8px" },
    table: { borderCollapse: "collapse", width: "100%", fontSize: "12px", fontVariantNumeric: "tabular-nums" },
    head: {
      textAlign: "start",
      padding: "4px 6px",
      borderBottom: `1px solid ${colors.muted}`,
      fontWeight: 600,
      verticalAlign: "bottom",
      wordBreak: "keep-all",
    },
    cell: { padding: "4px 6px", borderBottom: `1px solid ${colors.line}`, whiteSpace: "nowrap" },
    hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
  }) as const satisfies Record<string, CSSProperties>;
