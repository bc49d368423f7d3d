import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { FunctionFamily } from "../../../functions/define";
import { PANE_FUNCTION_WORDS } from "../../../locale/pane-functions";
import { useServices } from "../../services";
import { FAMILIES } from "./families";

const useStyles = makeStyles({ all: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS } });

/** The families as a way on from a search that found nothing. */
export function FamilyButtons({ onFamily }: { readonly onFamily: (family: FunctionFamily) => void }) {
  const { lang } = useServices();
  const words = PANE_FUNCTION_WORDS[lang];
  return (
    <div className={useStyles().all} role="group" aria-label={words.family}>
      {FAMILIES.map((family) => (
        <Button key={family} size="small" onClick={() => onFamily(family)}>
          {words.families[family]}
        </Button>
      ))}
    </div>
  );
}
