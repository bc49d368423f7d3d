import { Field, Select } from "@fluentui/react-components";
import type { Readable, ReadTarget } from "../../../excel/workbook-port";
import { CHART_WORDS } from "../../../locale/charts";
import { useServices } from "../../services";
import { targetName } from "./target-name";

interface Props {
  readonly readable: Readable | null;
  readonly target: ReadTarget;
  readonly onChoose: (target: ReadTarget) => void;
}

const valueOf = (target: ReadTarget): string => (target.kind === "selection" ? "selection" : `${target.kind}:${target.name}`);

/** What to chart: the selection, a table or a whole sheet. */
export function SourcePicker({ readable, target, onChoose }: Props) {
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
    <Field label={text.source} hint={target.kind === "selection" ? text.follow : undefined}>
      <Select value={valueOf(target)} onChange={(_, { value }) => onChoose(targets.find((each) => valueOf(each.target) === value)?.target ?? { kind: "selection" })}>
        {targets.map((each) => <option key={valueOf(each.target)} value={valueOf(each.target)}>{each.label}</option>)}
      </Select>
    </Field>
  );
}
