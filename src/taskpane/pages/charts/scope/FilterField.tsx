import { Button, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { sameName } from "../../../../analysis/aggregate";
import type { Dimension } from "../../../../analysis/dimensions";
import { CHART_WORDS } from "../../../../charts/words";
import { useServices } from "../../../services";
import { SCOPE_WORDS } from "./scope-words";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    minHeight: "24px",
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase300,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  names: {
    display: "flex",
    flexDirection: "column",
    maxHeight: "240px",
    overflowY: "auto",
    margin: 0,
    padding: 0,
    border: 0,
    overflowWrap: "anywhere",
  },
});

/** More names than this are searched. */
const SEARCHED = 12;
/** So many chosen names stand beside the header. */
const NAMED = 3;

interface Props {
  readonly dimension: Dimension;
  /** The names that are looked at; none for all. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** The names of one column, of which some are looked at alone; folded, and then it says which. */
export function FilterField({ dimension: { header, names }, chosen, onChange }: Props) {
  const { lang } = useServices();
  const styles = useStyles();
  const text = SCOPE_WORDS[lang];
  const [sought, setSought] = useState("");
  const own = new Set(chosen.map(sameName));
  const isChosen = (name: string): boolean => own.has(sameName(name));
  const kept = names.filter(isChosen);
  const said =
    kept.length === 0 ? text.all(names.length) : CHART_WORDS[lang].listOf(kept.slice(0, NAMED), Math.max(0, kept.length - NAMED));
  const shown = names.filter((name) => sameName(name).includes(sameName(sought)));
  return (
    <details>
      <summary className={styles.summary}>{text.filter(header, said)}</summary>
      {names.length > SEARCHED && (
        <Field label={text.search(header)}>
          <Input type="search" value={sought} onChange={(_, { value }) => setSought(value)} />
        </Field>
      )}
      <fieldset className={styles.names} aria-label={text.names(header)}>
        {shown.map((name) => (
          <Checkbox
            key={name}
            label={<span translate="no">{name}</span>}
            checked={isChosen(name)}
            onChange={(_, { checked }) => onChange(names.filter((one) => (one === name ? checked === true : isChosen(one))))}
          />
        ))}
      </fieldset>
      {kept.length > 0 && (
        <Button size="small" aria-label={text.clear(header)} onClick={() => onChange([])}>
          {text.clearShort}
        </Button>
      )}
    </details>
  );
}
