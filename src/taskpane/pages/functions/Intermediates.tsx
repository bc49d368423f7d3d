import { makeStyles, tokens } from "@fluentui/react-components";
import type { Intermediate } from "../../../functions/define";
import { useServices } from "../../services";
import { valueText } from "../../state/value-text";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  name: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  value: { margin: 0, textAlign: "right", fontVariantNumeric: "tabular-nums" },
});

/** The numbers on the way to a result. */
export function Intermediates({ numbers }: { readonly numbers: readonly Intermediate[] }) {
  const styles = useStyles();
  const { lang } = useServices();
  return (
    <dl className={styles.list}>
      {numbers.map(({ name, value, unit }) => (
        <div key={name[lang]} style={{ display: "contents" }}>
          <dt className={styles.name}>{name[lang]}</dt>
          <dd className={styles.value}>{valueText(value, unit, lang)}</dd>
        </div>
      ))}
    </dl>
  );
}
