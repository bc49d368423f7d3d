import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { FunctionDefinition } from "../../../functions/define";
import { useServices } from "../../services";

const useStyles = makeStyles({
  all: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, margin: 0, padding: 0, listStyleType: "none" },
});

interface Props {
  readonly functions: readonly FunctionDefinition[];
  /** What tells the buttons from others for the same functions on the page. */
  readonly prefix: string;
  readonly onOpen: (id: string, rowId: string) => void;
}

/** Functions by name alone, close together. */
export function FunctionButtons({ functions, prefix, onOpen }: Props) {
  const { lang } = useServices();
  return (
    <ul className={useStyles().all}>
      {functions.map(({ id, text }) => (
        <li key={id}>
          <Button id={`${prefix}-${id}`} size="small" title={text[lang].summary} onClick={() => onOpen(id, `${prefix}-${id}`)}>
            {id}
          </Button>
        </li>
      ))}
    </ul>
  );
}
