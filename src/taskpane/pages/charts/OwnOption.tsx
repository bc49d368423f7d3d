import { Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { ChartSettings, OwnChartOption } from "../../../charts/define";
import { isoDayOfSerial, serialOfIsoDay } from "../../../core/cells/serial-date";
import { CHART_PAGE_WORDS } from "../../../locale/chart-page";
import { useServices } from "../../services";

type Own = NonNullable<ChartSettings["own"]>;

interface Props {
  readonly option: OwnChartOption;
  readonly own: Own;
  readonly onChange: (own: Own) => void;
}

/** A number, a day or a choice that one chart alone asks for. */
export function OwnOption({ option, own, onChange }: Props) {
  const { lang } = useServices();
  const label = option.text.label[lang];
  const hint = option.text.hint?.[lang];
  const value = own[option.key];
  const set = (next: string | number | undefined): void => {
    const { [option.key]: _former, ...others } = own;
    onChange(next === undefined ? others : { ...others, [option.key]: next });
  };
  switch (option.kind) {
    case "choice":
      return (
        <Field label={label} hint={hint ?? null}>
          <Select value={String(value ?? option.choices[0]?.value ?? "")} onChange={(_, { value: next }) => set(next)}>
            {option.choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.text[lang]}
              </option>
            ))}
          </Select>
        </Field>
      );
    case "day":
      return (
        <Field label={label} hint={hint ?? null}>
          <Input
            type="date"
            value={typeof value === "number" ? isoDayOfSerial(value) : ""}
            onChange={(_, { value: next }) => set(serialOfIsoDay(next) ?? undefined)}
          />
        </Field>
      );
    case "number":
      return <NumberOption label={label} hint={hint} rate={option.unit === "rate"} value={value} onChange={set} />;
  }
}

interface NumberProps {
  readonly label: string;
  readonly hint: string | undefined;
  /** Entered in per cent. */
  readonly rate: boolean;
  readonly value: string | number | undefined;
  readonly onChange: (value: number | undefined) => void;
}

/** What is typed stays as it was typed, and counts as soon as it is a number. */
function NumberOption({ label, hint, rate, value, onChange }: NumberProps) {
  const { lang } = useServices();
  const times = rate ? 100 : 1;
  const [typed, setTyped] = useState(typeof value === "number" ? String(Number((value * times).toPrecision(12))) : "");
  const bare = typed.replaceAll(/[,，\s]/g, "");
  const isBad = bare !== "" && !Number.isFinite(Number(bare));
  const enter = (text: string): void => {
    setTyped(text);
    const next = text.replaceAll(/[,，\s]/g, "");
    if (next === "") onChange(undefined);
    else if (Number.isFinite(Number(next))) onChange(Number(next) / times);
  };
  return (
    <Field label={label} hint={hint ?? null} {...(isBad && { validationMessage: CHART_PAGE_WORDS[lang].numberBad })}>
      <Input inputMode="decimal" value={typed} contentAfter={rate ? "%" : null} onChange={(_, { value: text }) => enter(text)} />
    </Field>
  );
}
