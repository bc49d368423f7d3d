import { Select } from "@fluentui/react-components";
import type { Choice, Param } from "../../../functions/define";
import { PANE_FUNCTION_WORDS } from "../../../locale/pane-functions";
import { useServices } from "../../services";

interface Props {
  readonly id: string;
  readonly className: string;
  readonly param: Param;
  readonly typed: string;
  readonly onType: (text: string) => void;
}

/** A switch as a list: in words, with the keyword that the formula holds. A formula may also take it from a cell. */
export function ChoiceField({ id, className, param, typed, onType }: Props) {
  const { lang } = useServices();
  const words = PANE_FUNCTION_WORDS[lang];
  const text = ({ label, value }: Choice): string => words.choice(label[lang], value);
  const fallback = param.choices?.find(({ value }) => value === param.defaultText);
  return (
    <Select id={id} className={className} value={typed} onChange={(_, { value }) => onType(value)}>
      <option value="">{fallback ? words.defaultChoice(text(fallback)) : words.leftOut}</option>
      {typed.startsWith("=") && <option value={typed}>{words.fromFormula(typed.slice(1))}</option>}
      {param.choices?.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {text(choice)}
        </option>
      ))}
    </Select>
  );
}
