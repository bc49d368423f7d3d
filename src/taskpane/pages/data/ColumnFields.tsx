import { Field, Select } from "@fluentui/react-components";
import { Section } from "../../components/Section";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { DATA_WORDS } from "./data-words";
import type { DataSource } from "./data-source";

/** Which columns say who and when, by name; and whose calendar counts. */
export interface ChosenColumns {
  readonly user?: string;
  readonly time?: string;
  /** A zone's name; "" where times are a wall clock's. */
  readonly zone?: string;
}

interface Props {
  readonly source: DataSource;
  readonly chosen: ChosenColumns;
  /** Whether the question counts people. */
  readonly users: boolean;
  readonly onChange: (change: ChosenColumns) => void;
}

/** What stands in the fields: what was chosen as long as the source has it, else what columns were taken for. */
export function columnsOf({ columns, zone = "" }: DataSource, chosen: ChosenColumns): Required<ChosenColumns> {
  const has = (name: string | undefined, fits: (column: (typeof columns)[number]) => boolean): string | undefined =>
    columns.find((column) => column.name === name && fits(column))?.name;
  const isTime = (column: (typeof columns)[number]): boolean => column.isTime;
  return {
    user: has(chosen.user, () => true) ?? columns.find(({ role }) => role === "user")?.name ?? "",
    time: has(chosen.time, isTime) ?? (columns.find(({ role, isTime: is }) => is && role === "date") ?? columns.find(isTime))?.name ?? "",
    zone: chosen.zone ?? zone,
  };
}

const ZONES: readonly string[] = Intl.supportedValuesOf("timeZone");

export function ColumnFields({ source, chosen, users, onChange }: Props) {
  const { lang } = useServices();
  const page = usePageStyles();
  const words = DATA_WORDS[lang];
  const { user, time, zone } = columnsOf(source, chosen);
  const times = source.columns.filter(({ isTime }) => isTime);
  const said = source.kind === "file" ? words.zoneUtc : words.zoneDatabase;
  const zones = zone !== "" && !ZONES.includes(zone) ? [zone, ...ZONES] : ZONES;
  return (
    <Section title={words.columns}>
      {times.length === 0 ? (
        <p role="alert" className={page.text}>
          {words.noTime}
        </p>
      ) : (
        <Field label={words.time}>
          <Select className={page.select} value={time} onChange={(_, { value }) => onChange({ time: value })}>
            {times.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {users && (
        <Field label={words.user} hint={words.userHint}>
          <Select className={page.select} value={user} onChange={(_, { value }) => onChange({ user: value })}>
            <option value="">{words.noneChosen}</option>
            {source.columns.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={words.zone}>
        <Select className={page.select} value={zone} onChange={(_, { value }) => onChange({ zone: value })}>
          {source.kind === "file" && <option value="">{words.zoneWall}</option>}
          {zones.map((name) => (
            <option key={name} value={name}>
              {said(name)}
            </option>
          ))}
        </Select>
      </Field>
    </Section>
  );
}
