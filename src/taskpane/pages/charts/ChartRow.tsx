import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";
import type { ChartDefinition } from "../../../charts/define";
import { useServices } from "../../services";
import { ChartPicture } from "./ChartPicture";
import type { Preview } from "./use-previews";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  row: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "44px",
    padding: tokens.spacingVerticalXS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  open: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  words: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold },
  line: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  icon: { flexShrink: 0 },
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: `${tokens.spacingVerticalM} 0` },
});

interface Props {
  readonly chart: ChartDefinition;
  readonly preview: Preview | undefined;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  /** The chart itself, where it is open. */
  readonly children: ReactNode;
}

export const rowIdOf = ({ id }: Pick<ChartDefinition, "id">): string => `chart-row-${id}`;

/** A chart of the list: a small picture with what it says, or the whole of it below its name. */
export function ChartRow({ chart, preview, isOpen, onOpen, children }: Props) {
  const { lang } = useServices();
  const styles = useStyles();
  const { name, question } = chart.text[lang];
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <li>
      <h3 className={styles.heading}>
        <button
          type="button"
          id={rowIdOf(chart)}
          className={mergeClasses(styles.row, isOpen && styles.open)}
          aria-expanded={isOpen}
          onClick={onOpen}
        >
          {!isOpen && <ChartPicture scene={preview?.scene} />}
          <span className={styles.words}>
            <span className={styles.name}>{name}</span>
            <span className={styles.line}>{isOpen ? question : (preview?.title ?? question)}</span>
          </span>
          <Chevron aria-hidden className={styles.icon} />
        </button>
      </h3>
      {isOpen && <div className={styles.body}>{children}</div>}
    </li>
  );
}
