import { makeStyles, tokens } from "@fluentui/react-components";
import { useContext } from "react";
import type { ReferenceRead } from "../../../excel/workbook-port";
import type { DateSystem } from "../../../functions/in-date-system";
import { defaultWords } from "../../../locale/function-defaults";
import { PANE_EXPLAIN_WORDS } from "../../../locale/pane-explain";
import { PANE_FUNCTION_WORDS } from "../../../locale/pane-functions";
import { useServices } from "../../services";
import { DateSystemContext } from "../../state/date-system-context";
import type { ExplainedArgument, SurplusArgument } from "../../state/explain-formula";
import { presentValue } from "../../state/present-value";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(72px, auto) 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  label: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  given: { margin: 0, display: "flex", flexDirection: "column", minWidth: 0 },
  written: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  value: { overflowWrap: "anywhere" },
  out: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
});

interface Props {
  readonly args: readonly ExplainedArgument[];
  readonly surplus: readonly SurplusArgument[];
  readonly found: ReadonlyMap<string, ReferenceRead | undefined>;
  /** Whether the cells are still being read. */
  readonly reading: boolean;
}

/** Each argument: what it holds now, and how the formula writes it; for those left out, what counts instead; and those too many. */
export function ExplainedArguments({ args, surplus, found, reading }: Props) {
  const styles = useStyles();
  const { lang } = useServices();
  const dateSystem = useContext(DateSystemContext);
  const words = PANE_EXPLAIN_WORDS[lang];
  return (
    <dl className={styles.list} aria-label={words.arguments}>
      {args.map((arg) => {
        const value = arg.written === undefined ? leftOut(arg, lang) : held(arg, found, reading, lang, dateSystem);
        return (
          <div key={arg.param.name} style={{ display: "contents" }}>
            <dt className={styles.label}>{arg.param.text[lang].label}</dt>
            <dd className={styles.given}>
              <span className={arg.written === undefined ? styles.out : styles.value}>{value}</span>
              {arg.written !== undefined && arg.written !== value && !arg.literal && <code className={styles.written}>{arg.written}</code>}
            </dd>
          </div>
        );
      })}
      {surplus.map(({ position, written }) => (
        <div key={position} style={{ display: "contents" }}>
          <dt className={styles.label}>{words.surplus(position)}</dt>
          <dd className={styles.given}>
            <span className={styles.value}>{words.notTaken}</span>
            {written !== "" && <code className={styles.written}>{written}</code>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function leftOut({ param }: ExplainedArgument, lang: "en" | "zh-CN"): string {
  const fallback = defaultWords(param, lang);
  return fallback === undefined ? PANE_EXPLAIN_WORDS[lang].leftOutPlain : PANE_EXPLAIN_WORDS[lang].leftOut(fallback);
}

/** The value as a person names it: a keyword in words, a number in its unit, cells by how many and the first few. */
function held(
  { param, written, value }: ExplainedArgument,
  found: Props["found"],
  reading: boolean,
  lang: "en" | "zh-CN",
  dateSystem: DateSystem,
): string {
  const words = PANE_EXPLAIN_WORDS[lang];
  if (value === undefined) {
    const read = written === undefined ? undefined : found.get(written);
    if (read && !read.values) return words.tooLarge(PANE_FUNCTION_WORDS[lang].size(read.rows, read.columns));
    return reading && !read ? PANE_FUNCTION_WORDS[lang].reading : words.notKnown;
  }
  const text = presentValue(value, param, lang, dateSystem);
  const choice = param.choices?.find((one) => one.value.toLowerCase() === text.toLowerCase());
  return choice ? PANE_FUNCTION_WORDS[lang].choice(choice.label[lang], choice.value) : text;
}
