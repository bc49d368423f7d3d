import { Button, Field, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { isoDayOfSerial, serialOfToday } from "../../../core/cells/serial-date";
import type { Readable, ReadTarget } from "../../../excel/read/read-target";
import { PANE_FILL_WORDS } from "../../../locale/pane-fill";
import { PANE_WORDS } from "../../../locale/pane";
import { Section } from "../../components/Section";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { carryOutFill, fillableSheet, previewFill, tablesOf, type Fillable, type FillPreview } from "../../state/fill-from";
import { fillLines, tableLabel } from "../../state/fill-lines";
import { useAction } from "../../state/use-action";

type Target = Exclude<ReadTarget, { kind: "selection" }>;

const keyOf = ({ kind, name }: Target): string => `${kind}:${name}`;

/** Tables and named ranges of other sheets, then those sheets; a table says more than the sheet it stands on. */
function sourcesOf({ tables, names, sheets }: Readable, own: string): readonly Target[] {
  return [
    ...tables.filter(({ sheet }) => sheet !== own).map(({ name }) => ({ kind: "table", name }) as const),
    ...names.filter(({ sheet }) => sheet !== own).map(({ name }) => ({ kind: "name", name }) as const),
    ...sheets.filter((name) => name !== own).map((name) => ({ kind: "sheet", name }) as const),
  ];
}

/** Takes rows of a table of the workbook into one of the plan: choose, see what goes where, confirm. Absent where the plan takes none. */
export function FillFromTable({ sheetId }: { readonly sheetId: string }) {
  const { port, notifyFailure } = useServices();
  const [fillable, setFillable] = useState<Fillable>();
  const [readable, setReadable] = useState<Readable>();
  useEffect(() => {
    let gone = false;
    const load = async () => {
      const [found, offered] = await Promise.all([fillableSheet(port, sheetId), port.readable()]);
      if (gone) return;
      setFillable(found);
      setReadable(offered);
    };
    load().catch(notifyFailure);
    return () => {
      gone = true;
    };
  }, [port, sheetId, notifyFailure]);
  return fillable && readable ? <FillForm fillable={fillable} targets={sourcesOf(readable, fillable.sheet.sheetName)} /> : null;
}

function FillForm({ fillable, targets }: { readonly fillable: Fillable; readonly targets: readonly Target[] }) {
  const page = usePageStyles();
  const { port, lang, settings, notify } = useServices();
  const { busy, run } = useAction();
  const words = PANE_FILL_WORDS[lang];
  const tables = tablesOf(fillable);
  const [table, setTable] = useState(tables[0] ?? "");
  const [from, setFrom] = useState("");
  const [preview, setPreview] = useState<FillPreview>();
  const [replace, setReplace] = useState(false);
  const target = targets.find((one) => keyOf(one) === from);
  const lines = useMemo(() => (preview ? fillLines(preview, table, fillable.template, lang) : []), [preview, table, fillable, lang]);
  const choose = (change: () => void): void => {
    change();
    setPreview(undefined);
    setReplace(false);
  };
  const look = async (): Promise<void> => {
    if (!target) return;
    const remembered = (key: string) => settings.charts?.readings.find((entry) => entry.key === key)?.hints;
    setPreview(await previewFill(port, fillable, table, target, remembered));
  };
  const carryOut = async (): Promise<void> => {
    if (!preview) return;
    const day = isoDayOfSerial(serialOfToday(new Date()));
    const note = PANE_FILL_WORDS[fillable.template.lang].note(preview.source, day);
    const { filled, sheetName } = await carryOutFill(port, fillable, preview, replace, note);
    setPreview(undefined);
    const { sheetId } = fillable.sheet;
    const go = { label: PANE_WORDS[lang].home.goTo, run: () => port.goTo(sheetId) };
    notify({ intent: "success", title: words.done(sheetName, filled), body: words.doneBody(preview.source), sheetId, actions: [go] });
  };
  if (targets.length === 0)
    return (
      <Section title={words.title}>
        <p className={page.muted}>{words.nothing}</p>
      </Section>
    );
  return (
    <Section title={words.title}>
      <p className={page.muted}>{words.help}</p>
      {tables.length > 1 && (
        <Field label={words.into}>
          <Select value={table} onChange={(_, { value }) => choose(() => setTable(value))}>
            {tables.map((one) => (
              <option key={one} value={one}>
                {tableLabel(fillable.template, one)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={words.from}>
        <Select value={from} onChange={(_, { value }) => choose(() => setFrom(value))}>
          <option value="">{words.choose}</option>
          {targets.map((one) => (
            <option key={keyOf(one)} value={keyOf(one)}>
              {one.name}
            </option>
          ))}
        </Select>
      </Field>
      {!preview && (
        <Button disabledFocusable={!target || busy !== undefined} onClick={() => void run("look", look)}>
          {words.look}
        </Button>
      )}
      {preview && (
        <ul className={page.list} role="status">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {preview?.found && preview.found.own > 0 && (
        <Field label={words.own(preview.found.own)}>
          <RadioGroup value={replace ? "replace" : "keep"} onChange={(_, { value }) => setReplace(value === "replace")}>
            <Radio value="keep" label={words.keep} />
            <Radio value="replace" label={words.replace} />
          </RadioGroup>
        </Field>
      )}
      {preview?.found && preview.found.filled > 0 && (
        <Button appearance="primary" disabledFocusable={busy !== undefined} onClick={() => void run("fill", carryOut)}>
          {words.fill(preview.found.filled)}
        </Button>
      )}
    </Section>
  );
}
