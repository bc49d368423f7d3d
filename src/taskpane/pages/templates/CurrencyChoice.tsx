import { Field, Select } from "@fluentui/react-components";
import type { Lang } from "../../../core/lang";
import { CURRENCY_CODES, currencyOf } from "../../../design/currencies";

interface Props {
  readonly label: string;
  readonly lang: Lang;
  readonly code: string;
  readonly onChosen: (code: string) => void;
}

/** The currency of a plan. The browser's own list is searched by typing the first letters of a code. */
export function CurrencyChoice({ label, lang, code, onChosen }: Props) {
  const names = new Intl.DisplayNames(lang, { type: "currency" });
  return (
    <Field label={label}>
      <Select value={code} onChange={(_, { value }) => onChosen(value)}>
        {CURRENCY_CODES.map((one) => (
          <option key={one} value={one}>{`${one} ${currencyOf(one)?.sign ?? ""} ${names.of(one) ?? ""}`}</option>
        ))}
      </Select>
    </Field>
  );
}
