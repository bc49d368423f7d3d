import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { PANE_EXPLAIN_WORDS } from "../../../locale/pane-explain";
import { useServices } from "../../services";
import { useAction } from "../../state/use-action";

const useStyles = makeStyles({
  pointer: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
});

interface Props {
  readonly sentence: string;
  /** With its sheet. */
  readonly address: string;
  /** As people read it. */
  readonly name: string;
}

/** Says which cell is meant and leads there. */
export function CellPointer({ sentence, address, name }: Props) {
  const styles = useStyles();
  const { lang, port } = useServices();
  const { run } = useAction();
  return (
    <div className={styles.pointer}>
      <span>{sentence}</span>
      <Button size="small" onClick={() => void run("show", () => port.showCell(address))}>
        {PANE_EXPLAIN_WORDS[lang].goTo(name)}
      </Button>
    </div>
  );
}
