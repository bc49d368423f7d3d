import { Button, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useState } from "react";
import { PANE_WORDS } from "../../../locale/pane";
import { Loading } from "../../components/Loading";
import { DetailHeader } from "../../components/DetailHeader";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { answerSheets } from "../../state/answer-sheet";
import { useKept } from "../../state/use-kept";
import { useInserted } from "../../state/use-inserted";
import { DropArea } from "../charts/DropArea";
import { DATA_WORDS } from "./data-words";
import { DATABASE_WORDS } from "./database/database-words";
import type { DataSource } from "./data-source";
import { FileData } from "./FileData";
import { useEventsFile } from "./use-events-file";

const DatabaseData = lazy(() => import("./database/DatabaseData"));

type Kind = DataSource["kind"];
const KINDS = ["file", "database"] as const satisfies readonly Kind[];

interface Props {
  /** The sheet whose answer is to be refreshed. */
  readonly refresh: string | undefined;
  readonly onBack: () => void;
}

interface Chosen {
  readonly kind: Kind;
  /** The sheet that was to be refreshed then. */
  readonly refresh: string | undefined;
}

// Where both have no room beside each other they stand below each other, and none is cut in two.
const useStyles = makeStyles({ sources: { flexWrap: "wrap" }, source: { whiteSpace: "nowrap" } });

const WORKBOOK = /\.xls\w?$/i;
const PARQUET = /\.parquet$/i;

/** Questions of more rows than a sheet holds: of a large file or a database. */
export function DataPage({ refresh, onBack }: Props) {
  const { lang, settings, notifyFailure, navigate } = useServices();
  const styles = useStyles();
  const page = usePageStyles();
  const words = DATA_WORDS[lang];
  const { inserted, refresh: lookAgain } = useInserted();
  const standing = useMemo(() => answerSheets(inserted ?? []).find(({ sheet }) => sheet.sheetId === refresh), [inserted, refresh]);
  const files = useEventsFile(settings.charts?.readings ?? [], notifyFailure);
  const [chosen, setChosen] = useKept<Chosen>("data.kind", { kind: "file", refresh: undefined });
  const [unread, setUnread] = useState<{ readonly why: "workbook" | "parquet"; readonly name: string }>();
  const choose = (kind: Kind): void => setChosen({ kind, refresh });
  // What is refreshed is asked where it was asked, unless another place is chosen then.
  const kind = standing && chosen.refresh !== refresh ? standing.asked.source.kind : chosen.kind;
  const sources = DATABASE_WORDS[lang];
  const open = (chosen: readonly File[]): void => {
    const [file] = chosen;
    if (!file) return;
    choose("file");
    const why = WORKBOOK.test(file.name) ? "workbook" : PARQUET.test(file.name) ? "parquet" : undefined;
    setUnread(why && { why, name: file.name });
    if (why === undefined) files.open(file);
  };
  return (
    <DropArea onFiles={open}>
      <div className={page.page}>
        <DetailHeader title={words.title} back={PANE_WORDS[lang].back} onBack={onBack} />
        {standing ? (
          <div>
            <p className={page.text}>{words.refreshing(standing.sheet.sheetName)}</p>
            <p className={page.muted}>
              {(standing.asked.source.kind === "file" ? words.refreshFile : sources.refreshTable)(standing.asked.source.name)}
            </p>
            <p className={page.muted}>{words.refreshThen}</p>
            <Button size="small" onClick={() => navigate({ page: "home", data: true })}>
              {words.refreshEnd}
            </Button>
          </div>
        ) : (
          <p className={page.muted}>{words.intro}</p>
        )}
        <RadioGroup
          layout="horizontal"
          className={styles.sources}
          aria-label={sources.source}
          value={kind}
          onChange={(_, { value }) => choose(KINDS.find((one) => one === value) ?? "file")}
        >
          {KINDS.map((one) => (
            <Radio key={one} value={one} label={{ children: sources[one], className: styles.source }} />
          ))}
        </RadioGroup>
        {kind === "file" && unread && (
          <p role="alert" className={page.text}>
            {words[unread.why](unread.name)}
          </p>
        )}
        {(refresh === undefined || standing) &&
          (kind === "file" ? (
            <FileData files={{ ...files, open: (file) => open([file]) }} standing={standing} onRefreshed={() => void lookAgain()} />
          ) : (
            <Suspense fallback={<Loading label={PANE_WORDS[lang].loading} />}>
              <DatabaseData standing={standing} onRefreshed={() => void lookAgain()} />
            </Suspense>
          ))}
      </div>
    </DropArea>
  );
}
