import { Field, Select } from "@fluentui/react-components";
import type { Comparison } from "../../../../analysis/comparison";
import { CHART_PAGE_WORDS } from "../../../../locale/chart-page";
import { usePageStyles } from "../../../components/use-page-styles";
import { useServices } from "../../../services";

interface Props {
  readonly compare: Comparison | undefined;
  readonly onChange: (compare: Comparison | undefined) => void;
  /** It is always held against something. */
  readonly needed?: boolean;
}

const COMPARISONS: readonly Comparison[] = ["before", "weekdaysBefore", "yearBefore"];
const NONE = "none";

/** The period that this one is held against. */
export function CompareField({ compare, onChange, needed = false }: Props) {
  const { lang } = useServices();
  const text = CHART_PAGE_WORDS[lang];
  return (
    <Field label={text.compare}>
      <Select
        className={usePageStyles().select}
        value={compare ?? NONE}
        onChange={(_, { value }) => onChange(value === NONE ? undefined : (value as Comparison))}
      >
        {[...(needed ? [] : [NONE]), ...COMPARISONS].map((one) => (
          <option key={one} value={one}>
            {text.compares[one as keyof typeof text.compares]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
