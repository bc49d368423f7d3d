import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { DatabaseTable } from "../../../../warehouse/clickhouse/ask-database";
import type { Connected } from "../../../../warehouse/clickhouse/connect";
import { describe } from "../../../../warehouse/clickhouse/describe";
import { usePageStyles } from "../../../components/use-page-styles";
import { useServices } from "../../../services";
import type { AnswerSheet } from "../../../state/answer-sheet";
import { useKept } from "../../../state/use-kept";
import { AskPanel } from "../AskPanel";
import { Refused } from "../data-source";
import { ConnectForm } from "./ConnectForm";
import { close, openAgain, useConnection } from "./connection";
import { databaseSource, refusalOf } from "./database-source";
import { DATABASE_WORDS } from "./database-words";
import { remember, remembered } from "./remembered";

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center", overflowWrap: "anywhere" },
});

interface Props {
  /** The sheet whose answer is to be refreshed. */
  readonly standing: AnswerSheet | undefined;
  readonly onRefreshed: () => void;
}

/** The team's database: connected, a table of it chosen, and asked. */
export default function DatabaseData({ standing, onRefreshed }: Props) {
  const { lang, notifyFailure } = useServices();
  const styles = useStyles();
  const state = useConnection();
  const words = DATABASE_WORDS[lang];
  useEffect(() => {
    openAgain().catch(notifyFailure);
  }, [notifyFailure]);
  if (state.kind !== "open") return <ConnectForm state={state} />;
  return (
    <>
      <div className={styles.head}>
        <span>{words.connected(state.user)}</span>
        <Button size="small" onClick={close}>
          {words.disconnect}
        </Button>
      </div>
      <Tables key={standing?.sheet.sheetId} server={state.server} standing={standing} onRefreshed={onRefreshed} />
    </>
  );
}

function Tables({ server, standing, onRefreshed }: Props & { readonly server: Connected }) {
  const { lang } = useServices();
  const page = usePageStyles();
  const words = DATABASE_WORDS[lang];
  const wanted = standing?.asked.source.name;
  const [chosen, setChosen] = useKept("data.table", wanted ?? remembered().table ?? "");
  const table = server.tables.find((name) => name.join(".") === chosen);
  return (
    <>
      {wanted !== undefined && !server.tables.some((name) => name.join(".") === wanted) && (
        <p role="alert" className={page.text}>
          {words.gone(wanted)}
        </p>
      )}
      <Field label={words.table}>
        <Select className={page.select} value={table ? chosen : ""} onChange={(_, { value }) => setChosen(value)}>
          <option value="">{words.chooseTable}</option>
          {server.tables.map((name) => (
            <option key={name.join(".")} value={name.join(".")}>
              {name.join(".")}
            </option>
          ))}
        </Select>
      </Field>
      {table && <Table key={chosen} server={server} name={table} standing={standing} onRefreshed={onRefreshed} />}
    </>
  );
}

interface TableProps extends Props {
  readonly server: Connected;
  readonly name: Connected["tables"][number];
}

function Table({ server, name, standing, onRefreshed }: TableProps) {
  const { lang, notifyFailure } = useServices();
  const page = usePageStyles();
  const words = DATABASE_WORDS[lang];
  const [table, setTable] = useState<DatabaseTable>();
  const [refused, setRefused] = useState<Refused>();
  useEffect(() => {
    let isShown = true;
    describe(server, name).then(
      (columns) => {
        if (isShown) setTable({ name, columns });
      },
      (problem: unknown) => {
        const refusal = refusalOf(problem);
        if (!(refusal instanceof Refused)) notifyFailure(problem);
        else if (isShown) setRefused(refusal);
      },
    );
    return () => {
      isShown = false;
    };
  }, [server, name, notifyFailure]);
  const source = useMemo(() => {
    if (!table) return undefined;
    const full = name.join(".");
    return databaseSource(server, table, remembered().columns?.[full], (columns) =>
      remember({ table: full, columns: { [full]: columns } }),
    );
  }, [server, table, name]);
  if (refused)
    return (
      <p role="alert" className={page.text}>
        {refused.sentence(lang)}
      </p>
    );
  if (!source)
    return (
      <p role="status" className={page.muted}>
        {words.columns}
      </p>
    );
  return <AskPanel source={source} standing={standing} onRefreshed={onRefreshed} />;
}
