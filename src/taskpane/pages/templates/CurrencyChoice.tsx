import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { Lang } from "../../../core/lang";
import { CURRENCY_CODES, currencyOf } from "../../../design/currencies";

const useStyles = makeStyles({
  // As wide as the pane: the longest name of a currency would push it out of a narrow one.
  choice: { minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
});

interface Props {
  readonly label: string;
  readonly lang: Lang;
  readonly code: string;
  readonly onChosen: (code: string) => void;
}

/** The currency of a plan. The browser's own list is searched by typing the first letters of a code. */
export function CurrencyChoice({ label, lang, code, onChosen }: Props) {
  const styles = useStyles();
  const names = new Intl.DisplayNames(lang, { type: "currency" });
  return (
    <Field label={label}>
      <Select className={styles.choice} value={code} onChange={(_, { value }) => onChosen(value)}>
        {CURRENCY_CODES.map((one) => (
          <option key={one} value={one}>{`${one} ${currencyOf(one)?.sign ?? ""} ${names.of(one) ?? ""}`}</option>
        ))}
      </Select>
    </Field>
  );
}
