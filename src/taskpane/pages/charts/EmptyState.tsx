import { Button } from "@fluentui/react-components";
import type { Readable, ReadTarget } from "../../../excel/read/read-target";
import { CHART_PAGE_WORDS } from "../../../locale/chart-page";
import { RowButton } from "../../components/RowButton";
import { Section } from "../../components/Section";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { nearbyTargets } from "./nearby-targets";
import { targetName } from "./target-name";

interface Props {
  readonly readable: Readable | null;
  readonly target: ReadTarget;
  readonly onChoose: (target: ReadTarget) => void;
  readonly onSample: () => void;
}

/** What to select, with what the workbook holds and a sample one click away. */
export function EmptyState({ readable, target, onChoose, onSample }: Props) {
  const { lang } = useServices();
  const page = usePageStyles();
  const text = CHART_PAGE_WORDS[lang];
  const nearby = readable ? nearbyTargets(readable, target) : [];
  return (
    <>
      <Section title={text.emptyTitle}>
        <p className={page.text}>{text.emptyText}</p>
        <div>
          <Button onClick={onSample}>{text.sample}</Button>
        </div>
      </Section>
      {nearby.length > 0 && (
        <Section title={text.nearby}>
          <ul className={page.list}>
            {nearby.map((each) => (
              <li key={`${each.kind}:${each.name}`}>
                <RowButton title={targetName(each, lang)} onClick={() => onChoose(each)} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
