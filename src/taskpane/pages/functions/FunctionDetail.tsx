import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Open16Regular } from "@fluentui/react-icons/svg/open";
import { useEffect } from "react";
import type { CellValue } from "../../../core/cell";
import type { FunctionDefinition } from "../../../functions/define";
import { NAMESPACE } from "../../../functions/namespace";
import { PANE_WORDS } from "../../../locale/pane";
import { PANE_FUNCTION_WORDS } from "../../../locale/pane-functions";
import { DetailHeader } from "../../components/DetailHeader";
import { Section } from "../../components/Section";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { typedOf, type CellEdit } from "../../state/cell-edit";
import { DateSystemContext } from "../../state/date-system-context";
import { readForm } from "../../state/function-form";
import { knownCells } from "../../state/known-cells";
import { useKept } from "../../state/use-kept";
import { useFormulaCell } from "../../state/use-formula-cell";
import { useReferenceValues } from "../../state/use-reference-values";
import { withRecent } from "../../state/with-recent";
import { sheetOfReference } from "../../../core/cells/sheet-name";
import { ArgumentFields } from "./ArgumentFields";
import { Examples } from "./Examples";
import { FormulaBar } from "./FormulaBar";
import { ResultTable } from "./ResultTable";
import { StarButton } from "./StarButton";

const RECENT = 8;

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", gap: tokens.spacingHorizontalXS },
  formula: {
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  traps: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  related: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  start: { alignSelf: "flex-start" },
});

interface Props {
  readonly definition: FunctionDefinition;
  /** The call in a cell to be changed, instead of a new formula. */
  readonly edit?: CellEdit | undefined;
  /** A call whose arguments the form begins with. */
  readonly call?: string | undefined;
}

/** One function: what it answers, a form for its arguments with the result of the moment, and what to watch out for. */
export function FunctionDetail({ definition, edit, call }: Props) {
  const styles = useStyles();
  const page = usePageStyles();
  const { lang, settings, changeSettings, navigate, openPage } = useServices();
  const [typed, setTyped] = useKept<Readonly<Record<string, string>>>(
    `functions.form ${definition.id} ${call ?? ""}`,
    edit?.typed ?? typedOf(call),
  );
  const { cell, looks, again } = useFormulaCell();
  const active = cell?.selected ?? cell?.address;
  const target = edit?.address ?? active;
  const place = edit ?? (cell && active !== undefined ? { sheet: sheetOfReference(active) ?? cell.sheet, row: cell.row } : undefined);
  const sheet = place?.sheet;
  const { references } = readForm(definition, typed, { lang, sheet });
  const { found, reading } = useReferenceValues(references, place, looks);
  const form = readForm(definition, typed, { lang, sheet, dateSystem: cell?.dateSystem, cells: knownCells(found) });
  useEffect(() => {
    if (settings.recentFunctions[0] !== definition.id)
      changeSettings({ recentFunctions: withRecent(settings.recentFunctions, definition.id, RECENT) });
    // Opening is what counts, once; what else changes in the settings meanwhile does not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [definition.id]);
  const words = PANE_FUNCTION_WORDS[lang];
  const { summary, use, formula, traps } = definition.text[lang];
  return (
    <DateSystemContext value={cell?.dateSystem ?? 1900}>
      <div className={page.page}>
        <div className={styles.head}>
          <DetailHeader
            title={`${NAMESPACE}.${definition.id}`}
            back={PANE_WORDS[lang].back}
            onBack={() => navigate(edit ? { page: "functions", explain: true } : { page: "functions" })}
          />
          <StarButton id={definition.id} />
        </div>
        <p className={page.text}>{edit ? words.editing(edit.address) : summary}</p>
        <p className={page.muted}>{edit ? summary : use}</p>
        <ArgumentFields
          fields={form.fields}
          typed={typed}
          found={found}
          sheet={sheet}
          onType={(name, text) => setTyped((before) => ({ ...before, [name]: text }))}
        />
        {Array.isArray(form.result) && (
          <Section title={words.resultTitle}>
            <ResultTable
              definition={definition}
              rows={form.result as readonly (readonly CellValue[])[]}
              values={form.fields.map(({ value }) => value)}
            />
          </Section>
        )}
        <Section title={words.formula}>
          {formula.map((line) => (
            <p key={line} className={styles.formula}>
              {line}
            </p>
          ))}
        </Section>
        <Section title={words.traps}>
          <ul className={styles.traps}>
            {traps.map((trap) => (
              <li key={trap}>{trap}</li>
            ))}
          </ul>
        </Section>
        {!edit && <Examples definition={definition} onTry={setTyped} />}
        {!edit && definition.related.length > 0 && (
          <Section title={words.related}>
            <div className={styles.related}>
              {definition.related.map((id) => (
                <Button key={id} size="small" onClick={() => navigate({ page: "functions", functionId: id })}>
                  {id}
                </Button>
              ))}
            </div>
          </Section>
        )}
        <Button
          className={styles.start}
          icon={<Open16Regular />}
          iconPosition="after"
          title={PANE_WORDS[lang].opensInBrowser}
          onClick={() => openPage(`help/${lang}/${definition.id}.html`)}
        >
          {words.help}
        </Button>
        <FormulaBar
          definition={definition}
          form={form}
          reading={reading}
          found={found}
          target={target}
          edit={edit}
          onWritten={() => (edit ? navigate({ page: "functions", explain: true }) : again())}
        />
      </div>
    </DateSystemContext>
  );
}
