import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Lang } from "../../../core/lang";
import { FIRST_SCREEN } from "../../../design/page-sizes";
import { PALETTE } from "../../../design/palette";
import type { TemplateDefinition } from "../../../templates/define";
import { thumbnailFile } from "../../../templates/thumbnail-file";

const useStyles = makeStyles({
  picture: {
    display: "block",
    flexShrink: 0,
    boxSizing: "border-box",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    objectFit: "cover",
    objectPosition: "left top",
    // A sheet is white in every theme of Excel, and its picture shows the sheet.
    backgroundColor: PALETTE.paper,
    forcedColorAdjust: "none",
  },
  row: { width: "64px", height: "48px" },
  detail: { width: "100%", height: "auto", aspectRatio: `${FIRST_SCREEN.width} / ${FIRST_SCREEN.height}` },
  frame: {
    display: "block",
    width: "100%",
    padding: 0,
    border: 0,
    background: "none",
    textAlign: "start",
    cursor: "zoom-in",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  large: { overflow: "auto", cursor: "zoom-out" },
  full: { width: `${FIRST_SCREEN.width}px`, height: `${FIRST_SCREEN.height}px` },
});

interface Props {
  readonly template: TemplateDefinition;
  readonly lang: Lang;
}

/** The first screen of the sheet a template makes, from the build; beside the template's name it only decorates. */
export function TemplateThumbnail({ template: { id }, lang }: Props) {
  const styles = useStyles();
  return (
    <img className={mergeClasses(styles.picture, styles.row)} src={thumbnailFile(id, lang)} alt="" loading="lazy" width={64} height={48} />
  );
}

interface PictureProps extends Props {
  /** Says what the picture shows, and what a click on it does. */
  readonly label: string;
  readonly large: boolean;
  readonly onToggle: () => void;
}

/** The same at the width of the pane, or as large as on a screen, where its words can be read. */
export function TemplatePicture({ template: { id }, lang, label, large, onToggle }: PictureProps) {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.frame, large && styles.large)}
      aria-label={label}
      aria-pressed={large}
      onClick={onToggle}
    >
      <img className={mergeClasses(styles.picture, large ? styles.full : styles.detail)} src={thumbnailFile(id, lang)} alt="" />
    </button>
  );
}
