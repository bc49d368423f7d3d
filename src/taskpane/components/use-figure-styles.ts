import { makeStyles, tokens } from "@fluentui/react-components";

/** A table of figures in the pane: small, ruled, numbers under one another, scrolled where it is wider than the pane. */
export const useFigureStyles = makeStyles({
  box: { maxWidth: "100%", overflowX: "auto", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
  cell: {
    padding: `2px ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "right",
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightRegular,
  },
  head: { color: tokens.colorNeutralForeground2, whiteSpace: "normal", wordBreak: "keep-all" },
});
