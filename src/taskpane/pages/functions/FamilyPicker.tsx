import { Select } from "@fluentui/react-components";
import type { FunctionFamily } from "../../../functions/define";
import { FUNCTIONS } from "../../../functions/registry";
import { PANE_FUNCTION_WORDS } from "../../../locale/pane-functions";
import { useServices } from "../../services";
import { FAMILIES } from "./families";

interface Props {
  readonly family: FunctionFamily | null;
  readonly onFamily: (family: FunctionFamily | null) => void;
}

const countOf = (family: FunctionFamily): number => FUNCTIONS.filter((definition) => definition.family === family).length;

/** One group instead of the long list of all. */
export function FamilyPicker({ family, onFamily }: Props) {
  const { lang } = useServices();
  const words = PANE_FUNCTION_WORDS[lang];
  return (
    <Select
      aria-label={words.family}
      value={family ?? ""}
      onChange={(_, { value }) => onFamily(FAMILIES.find((each) => each === value) ?? null)}
    >
      <option value="">{words.allFamilies(FUNCTIONS.length)}</option>
      {FAMILIES.map((each) => (
        <option key={each} value={each}>
          {words.familyOf(words.families[each], countOf(each))}
        </option>
      ))}
    </Select>
  );
}
