import { Button } from "@fluentui/react-components";
import { CHART_WORDS } from "../../../locale/charts";
import { Section } from "../../components/Section";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";

/** What to select, with a sample one click away. */
export function EmptyState({ onSample }: { readonly onSample: () => void }) {
  const { lang } = useServices();
  const text = CHART_WORDS[lang].page;
  return (
    <Section title={text.emptyTitle}>
      <p className={usePageStyles().text}>{text.emptyText}</p>
      <div><Button onClick={onSample}>{text.sample}</Button></div>
    </Section>
  );
}
