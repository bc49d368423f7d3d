import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { CHART_WORDS } from "../../../locale/charts";
import { useServices } from "../../services";

interface Props {
  readonly margin: number | null;
  readonly onChange: (margin: number | null) => void;
}

/** The gross margin as a percentage, asked once and remembered. Blank takes the break-even line away. */
export function MarginField({ margin, onChange }: Props) {
  const { lang } = useServices();
  const text = CHART_WORDS[lang].page;
  const [typed, setTyped] = useState(margin === null ? "" : String(Number((margin * 100).toFixed(2))));
  const value = typed.trim().replace(/[%％]$/, "");
  const percent = value === "" ? null : Number(value);
  const bad = percent !== null && !(percent > 0 && percent <= 100);
  const change = (next: string) => {
    setTyped(next);
    const plain = next.trim().replace(/[%％]$/, "");
    const number = Number(plain);
    if (plain === "") onChange(null);
    else if (number > 0 && number <= 100) onChange(number / 100);
  };
  return (
    <Field label={text.margin} hint={bad ? undefined : text.marginHint} validationMessage={bad ? text.marginBad : undefined} validationState={bad ? "error" : "none"}>
      <Input inputMode="decimal" value={typed} onChange={(_, data) => change(data.value)} />
    </Field>
  );
}
