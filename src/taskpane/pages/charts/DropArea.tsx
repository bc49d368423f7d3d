import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type DragEvent, type ReactNode } from "react";
import { CHART_FILE_WORDS } from "../../../locale/chart-files";
import { useServices } from "../../services";

const useStyles = makeStyles({
  area: { position: "relative", minHeight: "100%" },
  over: {
    position: "absolute",
    inset: tokens.spacingHorizontalXS,
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1Hover,
    opacity: 0.9,
    display: "flex",
    justifyContent: "center",
    paddingTop: "96px",
    fontWeight: tokens.fontWeightSemibold,
    pointerEvents: "none",
    zIndex: 2,
  },
});

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes("Files");

/** Takes files that are dropped anywhere on the page. */
export function DropArea({ onFiles, children }: { readonly onFiles: (files: readonly File[]) => void; readonly children: ReactNode }) {
  const { lang } = useServices();
  const styles = useStyles();
  const [over, setOver] = useState(false);
  return (
    <div
      className={styles.area}
      onDragOver={(event) => {
        if (!holdsFiles(event)) return;
        // Without this the browser would leave the pane and open the file.
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      {children}
      {over && <div className={styles.over}>{CHART_FILE_WORDS[lang].dropHere}</div>}
    </div>
  );
}
