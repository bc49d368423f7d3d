import { makeStyles, tokens } from "@fluentui/react-components";
import { sameName } from "../../../../analysis/aggregate";
import type { TableReading } from "../../../../reading/table-reading";
import { Section } from "../../../components/Section";
import { useServices } from "../../../services";
import { CompareField } from "./CompareField";
import { FilterField } from "./FilterField";
import { PeriodField } from "./PeriodField";
import { SCOPE_WORDS } from "./scope-words";
import { Totals } from "./Totals";
import type { ScopeState } from "./use-scope";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(128px, 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
});

/** Which days and names are looked at, what they are held against, and what they come to. */
export function ScopeFields({ reading, state }: { readonly reading: TableReading; readonly state: ScopeState }) {
  const { lang } = useServices();
  const styles = useStyles();
  const { scope, dimensions, span, change } = state;
  const filters = scope.filters ?? [];
  const namesOf = (header: string): readonly string[] => filters.find((one) => sameName(one.header) === sameName(header))?.names ?? [];
  if (span === null && dimensions.length === 0) return null;
  return (
    <Section title={SCOPE_WORDS[lang].heading}>
      {span && (
        <div className={styles.fields}>
          <PeriodField span={span} scope={scope} onChange={change} />
          <CompareField compare={scope.compare} onChange={(compare) => change({ compare })} />
        </div>
      )}
      {dimensions.map((dimension) => (
        <FilterField
          key={dimension.header}
          dimension={dimension}
          chosen={namesOf(dimension.header)}
          onChange={(names) => {
            const others = filters.filter(({ header }) => sameName(header) !== sameName(dimension.header));
            change({ filters: names.length === 0 ? others : [...others, { header: dimension.header, names }] });
          }}
        />
      ))}
      <Totals reading={reading} scope={scope} span={span} />
    </Section>
  );
}
