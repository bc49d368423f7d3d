import { Button, Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ChartSettings } from "../../../charts/define";
import { enteredFestivals, FESTIVAL_CHOICES, festivalChoice, festivalKey } from "../../../charts/festivals/festival-days";
import { dateText } from "../../../charts/format/date-text";
import { serialOfIsoDay } from "../../../core/cells/serial-date";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { FESTIVAL_WORDS } from "./festival-words";

const useStyles = makeStyles({
  summary: { cursor: "pointer", minHeight: "24px", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  row: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
  fields: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(112px, 1fr))", gap: tokens.spacingHorizontalS },
  input: { minWidth: 0, "& > input": { minWidth: 0, width: "100%" } },
});

type Days = Readonly<Record<string, number>>;

interface Props {
  readonly own: NonNullable<ChartSettings["own"]>;
  readonly onChoice: (choice: string) => void;
  /** Days of one's own, which the workbook keeps. */
  readonly days: Days;
  readonly onDays: (days: Days) => void;
}

const LONGEST_NAME = 40;

/** Which festivals are marked, and the days that no rule gives. */
export function FestivalFields({ own, onChoice, days, onDays }: Props) {
  const { lang } = useServices();
  const page = usePageStyles();
  const styles = useStyles();
  const text = FESTIVAL_WORDS[lang];
  const [name, setName] = useState("");
  const [iso, setIso] = useState("");
  const [isBad, setIsBad] = useState(false);
  const add = (): void => {
    const day = serialOfIsoDay(iso);
    setIsBad(name.trim() === "" || day === null);
    if (name.trim() === "" || day === null) return;
    onDays({ ...days, [festivalKey(name, day)]: day });
    setName("");
    setIso("");
  };
  const remove = (key: string): void => onDays(Object.fromEntries(Object.entries(days).filter(([one]) => one !== key)));
  return (
    <>
      <Field label={text.festivals}>
        <Select className={page.select} value={festivalChoice(own)} onChange={(_, { value }) => onChoice(value)}>
          {FESTIVAL_CHOICES.map((choice) => (
            <option key={choice} value={choice}>
              {text.choices[choice]}
            </option>
          ))}
        </Select>
      </Field>
      <details>
        <summary className={styles.summary}>{text.own}</summary>
        <p className={page.muted}>{text.hint}</p>
        <ul className={page.list}>
          {enteredFestivals(days).map(({ key, name: called, day }) => (
            <li key={key} className={styles.row}>
              <span>{text.added(called, dateText(day, lang))}</span>
              <Button size="small" aria-label={text.remove(text.added(called, dateText(day, lang)))} onClick={() => remove(key)}>
                {text.removeShort}
              </Button>
            </li>
          ))}
        </ul>
        <div className={styles.fields}>
          <Field label={text.name} {...(isBad && { validationMessage: text.incomplete })}>
            <Input className={styles.input} maxLength={LONGEST_NAME} value={name} onChange={(_, { value }) => setName(value)} />
          </Field>
          <Field label={text.day}>
            <Input type="date" className={styles.input} value={iso} onChange={(_, { value }) => setIso(value)} />
          </Field>
        </div>
        <Button size="small" onClick={add}>
          {text.add}
        </Button>
      </details>
    </>
  );
}
