import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Mark, Scene } from "../../../charts/scene/mark";
import { paintsOf } from "../../../charts/scene/paints";
import { SceneMarks } from "../../../charts/scene/SceneMarks";
import { chartColors } from "../../../design/chart-colors";
import { useServices } from "../../services";

const [WIDTH, HEIGHT] = [64, 44];

const useStyles = makeStyles({
  box: { flexShrink: 0, width: `${WIDTH}px`, height: `${HEIGHT}px`, borderRadius: tokens.borderRadiusSmall, overflow: "hidden" },
});

/** What can be seen of a chart where its letters cannot be read. */
const wordless = (marks: readonly Mark[]): readonly Mark[] =>
  marks.flatMap((mark): readonly Mark[] =>
    mark.kind === "text" ? [] : mark.kind === "group" ? [{ ...mark, marks: wordless(mark.marks) }] : [mark],
  );

/** A chart as small as a stamp: its upper part, without words. It decorates the row that names the chart. */
export function ChartPicture({ scene }: { readonly scene: Scene | undefined }) {
  const { theme } = useServices();
  const styles = useStyles();
  const paints = useMemo(() => paintsOf(chartColors(theme.mode, theme.forcedColors)), [theme.mode, theme.forcedColors]);
  const marks = useMemo(() => (scene ? wordless(scene.marks) : []), [scene]);
  if (!scene) return <span className={styles.box} aria-hidden />;
  const height = Math.min(scene.height, (scene.width * HEIGHT) / WIDTH);
  return (
    <svg aria-hidden className={styles.box} viewBox={`0 0 ${scene.width} ${height}`} preserveAspectRatio="xMidYMid slice">
      <SceneMarks marks={marks} paints={paints} />
    </svg>
  );
}
