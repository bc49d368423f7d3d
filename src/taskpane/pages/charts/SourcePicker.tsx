import { Field, Select } from "@fluentui/react-components";
import type { Readable, ReadTarget } from "../../../excel/workbook-port";
import { CHART_WORDS } from "../../../locale/charts";
import { useServices } from "../../services";
import { targetName } from "./target-name";

interface Props {
  readonly readable: Readable | null;
  readonly target: ReadTarget;
  /** The sample is shown instead of the target, until something is chosen. */
  readonly isSample: boolean;
  readonly onChoose: (target: ReadTarget) => void;
}

const SAMPLE = "sample";

const valueOf = (target: ReadTarget): string => (target.kind === "selection" ? "selection" : `${target.kind}:${target.name}`);

/** What to chart: the selection, a table or a whole sheet. */
export function SourcePicker({ readable, target, isSample, onChoose }: Props) {
  const { lang } = useServices();
  const text = CHART_WORDS[lang].page;
  const targets: readonly { readonly target: ReadTarget; readonly label: string }[] = [
    { target: { kind: "selection" }, label: readable?.selection ? text.selection(readable.selection) : text.selectionPlain },
    ...[
      ...(readable?.tables ?? []).map(({ name }) => ({ kind: "table", name }) as const),
      ...(readable?.sheets ?? []).map((name) => ({ kind: "sheet", name }) as const),
    ].map((named) => ({ target: named, label: targetName(named, lang) })),
  ];
  return (
    <Field label={text.source} hint={isSample ? text.sampleHint : target.kind === "selection" ? text.follow : undefined}>
      <Select value={isSample ? SAMPLE : valueOf(target)} onChange={(_, { value }) => onChoose(targets.find((each) => valueOf(each.target) === value)?.target ?? { kind: "selection" })}>
        {isSample && <option value={SAMPLE}>{text.sampleIn}</option>}
        {targets.map((each) => <option key={valueOf(each.target)} value={valueOf(each.target)}>{each.label}</option>)}
      </Select>
    </Field>
  );
}
