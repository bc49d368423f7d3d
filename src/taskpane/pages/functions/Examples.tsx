import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CellValue } from "../../../core/cell";
import type { FunctionDefinition, FunctionExample } from "../../../functions/define";
import { inReadersWords } from "../../../functions/in-readers-words";
import { formulaText } from "../../../functions/formula-text";
import { resultUnit } from "../../../functions/result-unit";
import { PANE_FUNCTION_WORDS } from "../../../locale/pane-functions";
import { Section } from "../../components/Section";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { entryText } from "../../state/entry-text";
import { ResultTable } from "./ResultTable";
import { valueText } from "../../state/value-text";

const SHOWN = 3;

const useStyles = makeStyles({
  example: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalXS,
  },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

interface Props {
  readonly definition: FunctionDefinition;
  /** Fills the form. */
  readonly onTry: (typed: Readonly<Record<string, string>>) => void;
}

/** Worked examples, those with a story first; each can be taken over into the form. */
export function Examples({ definition, onTry }: Props) {
  const styles = useStyles();
  const page = usePageStyles();
  const { lang } = useServices();
  const words = PANE_FUNCTION_WORDS[lang];
  const shown = examplesOf(inReadersWords(definition, lang)).slice(0, SHOWN);
  if (shown.length === 0) return null;
  return (
    <Section title={words.examples}>
      <ul className={page.list}>
        {shown.map(({ example, typed }, at) => (
          <li key={at} className={styles.example}>
            {example.story && <span>{example.story[lang]}</span>}
            <code className={styles.formula}>{formulaText(definition.id, example.args)}</code>
            {Array.isArray(example.result) ? (
              <ResultTable
                definition={definition}
                rows={example.result as readonly (readonly CellValue[])[]}
                values={example.args}
                dateSystem={1900}
              />
            ) : (
              <span>{`= ${valueText(example.result as CellValue, resultUnit(definition, 0, example.args), lang, definition.returns.labels)}`}</span>
            )}
            <Button size="small" onClick={() => onTry(typed)}>
              {words.exampleFill}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Examples that fit into the form's fields. */
function examplesOf(
  definition: FunctionDefinition,
): readonly { readonly example: FunctionExample; readonly typed: Readonly<Record<string, string>> }[] {
  const fitting = definition.examples.flatMap((example) => {
    const entries = definition.params.map(
      (param, i) => [param.name, entryText(example.args[i] ?? null, param.choices !== undefined)] as const,
    );
    return entries.some(([, text]) => text === undefined)
      ? []
      : [{ example, typed: Object.fromEntries(entries) as Record<string, string> }];
  });
  return [...fitting.filter(({ example }) => example.story), ...fitting.filter(({ example }) => !example.story)];
}
