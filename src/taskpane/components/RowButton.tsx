import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    width: "100%",
    minHeight: "44px",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "left",
    cursor: "pointer",
    ":hover": {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      borderTopColor: tokens.colorNeutralStroke1,
      borderRightColor: tokens.colorNeutralStroke1,
      borderBottomColor: tokens.colorNeutralStroke1,
      borderLeftColor: tokens.colorNeutralStroke1,
    },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  words: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column" },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  line: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  note: {
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  icon: { display: "flex", flexShrink: 0 },
});

interface Props {
  readonly title: string;
  readonly line?: string;
  /** One line more, such as why it was found. */
  readonly note?: string;
  readonly picture?: ReactNode;
  /** For giving focus back when the detail closes. */
  readonly id?: string;
  readonly onClick: () => void;
}

/** A row that leads somewhere: picture, name, one line. */
export function RowButton({ title, line, note, picture, id, onClick }: Props) {
  const styles = useStyles();
  return (
    <button type="button" id={id} className={styles.row} onClick={onClick}>
      {picture}
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        {line && <span className={styles.line}>{line}</span>}
        {note && <span className={styles.note}>{note}</span>}
      </span>
      <ChevronRight16Regular aria-hidden className={styles.icon} />
    </button>
  );
}
