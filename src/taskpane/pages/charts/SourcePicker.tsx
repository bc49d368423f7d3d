import { Field, Select } from "@fluentui/react-components";
import type { Readable, ReadTarget } from "../../../excel/read/read-target";
import { CHART_PAGE_WORDS } from "../../../locale/chart-page";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { useInserted } from "../../state/use-inserted";
import { targetName } from "./target-name";

interface Props {
  readonly readable: Readable | null;
  readonly target: ReadTarget;
  /** What is shown instead of the target, a file or the sample, until something is chosen. */
  readonly other: string | undefined;
  readonly isSample: boolean;
  readonly onChoose: (target: ReadTarget) => void;
}

const OTHER = "other";

const valueOf = (target: ReadTarget): string => (target.kind === "selection" ? "selection" : `${target.kind}:${target.name}`);

/** What to chart: the selection, a table, a named range or a whole sheet. */
export function SourcePicker({ readable, target, other, isSample, onChoose }: Props) {
  const { lang } = useServices();
  const page = usePageStyles();
  const text = CHART_PAGE_WORDS[lang];
  const { inserted = [] } = useInserted();
  const isDerived = (sheet: string): boolean =>
    inserted.some(({ sheetName, identity: { kind } }) => sheetName === sheet && (kind === "chart" || kind === "report"));
  // What a chart was made from stands before what charts made.
  const sheets = [...(readable?.sheets ?? [])].sort((a, b) => Number(isDerived(a)) - Number(isDerived(b)));
  const targets: readonly { readonly target: ReadTarget; readonly label: string }[] = [
    { target: { kind: "selection" }, label: readable?.selection ? text.selection(readable.selection) : text.selectionPlain },
    ...[
      ...(target.kind === "area" ? [target] : []),
      ...(readable?.tables ?? []).filter(({ sheet }) => !isDerived(sheet)).map(({ name }) => ({ kind: "table", name }) as const),
      ...(readable?.names ?? []).filter(({ sheet }) => !isDerived(sheet)).map(({ name }) => ({ kind: "name", name }) as const),
      ...sheets.map((name) => ({ kind: "sheet", name }) as const),
    ].map((named) => ({ target: named, label: targetName(named, lang) })),
  ];
  return (
    <Field
      label={text.source}
      hint={isSample ? text.sampleHint : other === undefined && target.kind === "selection" ? text.follow : undefined}
    >
      <Select
        className={page.select}
        value={other === undefined ? valueOf(target) : OTHER}
        onChange={(_, { value }) => onChoose(targets.find((each) => valueOf(each.target) === value)?.target ?? { kind: "selection" })}
      >
        {other !== undefined && <option value={OTHER}>{other}</option>}
        {targets.map((each) => (
          <option key={valueOf(each.target)} value={valueOf(each.target)}>
            {each.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
