import { makeStyles } from "@fluentui/react-components";
import type { FunctionDefinition } from "../../../functions/define";
import { RowButton } from "../../components/RowButton";
import { useServices } from "../../services";
import { StarButton } from "./StarButton";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", gap: "2px" },
  open: { flexGrow: 1, minWidth: 0 },
});

interface Props {
  readonly definition: FunctionDefinition;
  readonly rowId: string;
  /** Why it was found, where that shows in neither name nor summary. */
  readonly why?: string | undefined;
  readonly onOpen: (id: string, rowId: string) => void;
}

/** A function in a list: what it is called, what it answers, and its star. */
export function FunctionRow({ definition: { id, text }, rowId, why, onOpen }: Props) {
  const styles = useStyles();
  const { lang } = useServices();
  return (
    <li className={styles.row}>
      <span className={styles.open}>
        <RowButton
          id={rowId}
          title={id}
          line={text[lang].summary}
          {...(why === undefined ? {} : { note: why })}
          onClick={() => onOpen(id, rowId)}
        />
      </span>
      <StarButton id={id} />
    </li>
  );
}
