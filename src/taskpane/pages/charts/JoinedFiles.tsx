import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { CHART_WORDS } from "../../../charts/words";
import { CHART_FILE_WORDS } from "../../../locale/chart-files";
import type { Corrections } from "../../../reading/recipe";
import { usePageStyles } from "../../components/use-page-styles";
import type { FilesRead } from "../../reader/protocol";
import { useServices } from "../../services";

interface Props {
  readonly read: FilesRead;
  readonly onCorrect: (change: Corrections) => void;
}

/** So many headers tell how two files differ. */
const LISTED = 6;

/** Which files are read as one table, which are not and why, and what of them stands twice. */
export function JoinedFiles({ read: { files, refused, repeated, isOnce }, onCorrect }: Props) {
  const { lang } = useServices();
  const page = usePageStyles();
  const text = CHART_FILE_WORDS[lang];
  const { list, space } = CHART_WORDS[lang].symbols;
  if (files.length + refused.length < 2) return null;
  const named = (names: readonly string[]): string => [...names.slice(0, LISTED), ...(names.length > LISTED ? ["…"] : [])].join(list);
  return (
    <>
      {files.length > 1 && (
        <details>
          <summary>{text.joined(files.length)}</summary>
          <ul className={page.list} translate="no">
            {files.map(({ name, from, rows }) => (
              <li key={from} className={page.muted}>
                {text.rows(name, rows)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {refused.map(({ name, lacks, has }) => (
        <p key={name} role="alert" className={page.text}>
          {[text.refused(name), lacks.length > 0 && text.lacks(named(lacks)), has.length > 0 && text.has(named(has))]
            .filter(Boolean)
            .join(space)}
        </p>
      ))}
      {repeated > 0 && (
        <Field label={text.repeated(repeated)}>
          <RadioGroup
            value={isOnce ? "once" : "all"}
            onChange={(_, { value }) => onCorrect({ repeated: value === "once" ? "once" : "all" })}
          >
            <Radio value="once" label={text.once} />
            <Radio value="all" label={text.all} />
          </RadioGroup>
        </Field>
      )}
    </>
  );
}
