import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { CHART_PAGE_WORDS } from "../../../locale/chart-page";
import { useServices } from "../../services";

// An input asks for room for twenty characters unless told otherwise.
const useStyles = makeStyles({ input: { minWidth: 0, width: "100%" } });

interface Props {
  readonly label: string;
  /** As a fraction; null where nothing is entered. */
  readonly rate: number | null;
  readonly onChange: (rate: number | null) => void;
}

/** The number of "40", "40%" or "40％" as a fraction; null for nothing, undefined for anything that is no percentage. */
function readPercent(typed: string): number | null | undefined {
  const plain = typed.trim().replace(/[%％]$/, "");
  if (plain === "") return null;
  const percent = Number(plain);
  return percent >= 0 && percent <= 100 ? percent / 100 : undefined;
}

/** A rate typed as a percentage. What is no percentage is marked and not taken over. */
export function PercentField({ label, rate, onChange }: Props) {
  const { lang } = useServices();
  const styles = useStyles();
  const [typed, setTyped] = useState(rate === null ? "" : String(Number((rate * 100).toFixed(2))));
  const bad = readPercent(typed) === undefined;
  const change = (next: string) => {
    setTyped(next);
    const read = readPercent(next);
    if (read !== undefined) onChange(read);
  };
  return (
    <Field label={label} validationMessage={bad ? CHART_PAGE_WORDS[lang].percentBad : undefined} validationState={bad ? "error" : "none"}>
      <Input
        className={styles.input}
        inputMode="decimal"
        value={typed}
        input={{ className: styles.input }}
        onChange={(_, data) => change(data.value)}
      />
    </Field>
  );
}
