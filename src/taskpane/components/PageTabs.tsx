import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DataBarVertical20Filled, DataBarVertical20Regular } from "@fluentui/react-icons/svg/data-bar-vertical";
import { DocumentTable20Filled, DocumentTable20Regular } from "@fluentui/react-icons/svg/document-table";
import { Home20Filled, Home20Regular } from "@fluentui/react-icons/svg/home";
import { MathFormula20Filled, MathFormula20Regular } from "@fluentui/react-icons/svg/math-formula";
import { Settings20Filled, Settings20Regular } from "@fluentui/react-icons/svg/settings";
import { PAGES, type PageId } from "../state/route";
import { tabKeys } from "./tab-keys";

const ICONS = {
  home: [Home20Regular, Home20Filled],
  templates: [DocumentTable20Regular, DocumentTable20Filled],
  functions: [MathFormula20Regular, MathFormula20Filled],
  charts: [DataBarVertical20Regular, DataBarVertical20Filled],
  settings: [Settings20Regular, Settings20Filled],
} as const;

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexShrink: 0,
    // Excel lays its personality menu over the top right corner: up to 34 × 32 px on a Mac.
    paddingRight: "38px",
    paddingLeft: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tab: {
    position: "relative",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    gap: tokens.spacingHorizontalXS,
    minWidth: "32px",
    height: "40px",
    paddingInline: tokens.spacingHorizontalXS,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px" },
    "@media (forced-colors: active)": { color: "ButtonText" },
    "@media (min-width: 340px)": { minWidth: "40px", paddingInline: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase300 },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::after": {
      content: '""',
      position: "absolute",
      insetInline: tokens.spacingHorizontalXS,
      bottom: "-1px",
      height: "3px",
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
      "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    },
  },
  selectedIcon: { color: tokens.colorCompoundBrandForeground1, "@media (forced-colors: active)": { color: "Highlight" } },
  icon: { display: "flex", flexShrink: 0 },
  // Names stand beside the icons as soon as all five fit; below that only the chosen one is spelled out.
  label: { "@media (max-width: 479px)": { display: "none" } },
});

interface Props {
  readonly page: PageId;
  readonly names: Readonly<Record<PageId, string>>;
  readonly label: string;
  readonly onChoose: (page: PageId) => void;
}

/**
 * The sections as tabs. Fluent's own tab list would add 23 KB to what has to load before the pane shows anything;
 * this one follows the same pattern: one tab stop, arrow keys, names for screen readers where only icons fit.
 */
export function PageTabs({ page, names, label, onChoose }: Props) {
  const styles = useStyles();
  return (
    <header>
      <div role="tablist" aria-label={label} className={styles.list} onKeyDown={tabKeys}>
        {PAGES.map((id) => {
          const selected = id === page;
          const Icon = ICONS[id][selected ? 1 : 0];
          return (
            <button
              key={id}
              type="button"
              role="tab"
              id={`tab-${id}`}
              aria-controls={`page-${id}`}
              aria-selected={selected}
              aria-label={names[id]}
              title={names[id]}
              tabIndex={selected ? 0 : -1}
              className={mergeClasses(styles.tab, selected && styles.selected)}
              onClick={() => onChoose(id)}
            >
              <Icon aria-hidden className={mergeClasses(styles.icon, selected && styles.selectedIcon)} />
              <span className={selected ? undefined : styles.label}>{names[id]}</span>
            </button>
          );
        })}
      </div>
    </header>
  );
}
