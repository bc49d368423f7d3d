import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly value: number | undefined;
  readonly isValid: (value: number) => boolean;
  readonly onChange: (value: number) => void;
}

/** A whole number that counts once it is entered, not with each digit. */
export function NumberField({ label, hint, value, isValid, onChange }: Props) {
  const shown = value === undefined ? "" : String(value);
  const [typed, setTyped] = useState<string>();
  const enter = (): void => {
    const read = Number(typed);
    if (typed !== undefined && typed.trim() !== "" && Number.isInteger(read) && read !== value && isValid(read)) onChange(read);
    setTyped(undefined);
  };
  return (
    <Field label={label} hint={hint}>
      <Input
        inputMode="numeric"
        value={typed ?? shown}
        onChange={(_, data) => setTyped(data.value)}
        onBlur={enter}
        onKeyDown={({ key }) => {
          if (key === "Enter") enter();
        }}
      />
    </Field>
  );
}
