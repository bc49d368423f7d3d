import { Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { periodPresets, type PeriodPreset } from "../../../../analysis/period-presets";
import { periodOf, type Period } from "../../../../analysis/periods";
import { dateText, periodText } from "../../../../charts/format/date-text";
import { isoDayOfSerial, serialOfIsoDay } from "../../../../core/cells/serial-date";
import type { Lang } from "../../../../core/lang";
import { usePageStyles } from "../../../components/use-page-styles";
import { useServices } from "../../../services";
import { SCOPE_WORDS } from "./scope-words";
import type { Scope } from "./use-scope";

const useStyles = makeStyles({
  days: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(112px, 1fr))", gap: tokens.spacingHorizontalS },
  input: { minWidth: 0, "& > input": { minWidth: 0, width: "100%" } },
});

const WHOLE = "whole";
const OWN = "own";

interface Props {
  readonly span: Period;
  readonly scope: Scope;
  readonly onChange: (change: Scope) => void;
}

/** The days that are looked at: often wanted ones by name, any others from a day to a day. */
export function PeriodField({ span, scope: { from, to }, onChange }: Props) {
  const { lang } = useServices();
  const styles = useStyles();
  const page = usePageStyles();
  const text = SCOPE_WORDS[lang];
  const presets = periodPresets(span);
  const whole = from === undefined && to === undefined;
  const preset = presets.find(({ start, end }) => start === from && end === to);
  const [choosing, setChoosing] = useState(false);
  const value = choosing ? OWN : whole ? WHOLE : (preset?.key ?? OWN);
  const choose = (key: string): void => {
    setChoosing(key === OWN);
    const chosen = presets.find((one) => one.key === key);
    if (chosen) onChange({ from: chosen.start, to: chosen.end });
    else if (key === WHOLE) onChange({ from: undefined, to: undefined });
  };
  const upsideDown = from !== undefined && to !== undefined && from > to;
  const day = (key: "from" | "to", label: string) => (
    <Field label={label} {...(key === "to" && upsideDown && { validationMessage: text.upsideDown })}>
      <Input
        type="date"
        className={styles.input}
        min={isoDayOfSerial(span.start)}
        max={isoDayOfSerial(span.end)}
        value={isoDayOfSerial((key === "from" ? from : to) ?? (key === "from" ? span.start : span.end))}
        onChange={(_, { value: typed }) => {
          const serial = serialOfIsoDay(typed);
          if (serial !== null) onChange({ [key]: serial });
        }}
      />
    </Field>
  );
  return (
    <>
      <Field
        label={text.period}
        hint={whole || upsideDown ? null : text.range(dateText(from ?? span.start, lang), dateText(to ?? span.end, lang))}
      >
        <Select className={page.select} value={value} onChange={(_, chosen) => choose(chosen.value)}>
          <option value={WHOLE}>{text.whole}</option>
          {presets.map((one) => (
            <option key={one.key} value={one.key}>
              {nameOf(one, lang)}
            </option>
          ))}
          <option value={OWN}>{text.own}</option>
        </Select>
      </Field>
      {value === OWN && (
        <div className={styles.days}>
          {day("from", text.from)}
          {day("to", text.to)}
        </div>
      )}
    </>
  );
}

function nameOf(preset: PeriodPreset, lang: Lang): string {
  const text = SCOPE_WORDS[lang];
  if (preset.key !== "month" && preset.key !== "monthBefore") return text.presets[preset.key];
  const month = periodText(preset, "month", lang);
  return preset.end < periodOf(preset.start, "month").end ? text.soFar(month) : month;
}
