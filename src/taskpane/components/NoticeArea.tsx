import { makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, useEffect } from "react";
import type { Notice } from "../services";
import type { NoticeWords } from "./NoticeBar";

/** Not needed before the first message. */
const NoticeBar = lazy(() => import("./NoticeBar"));

/** Long enough to read two short sentences twice. */
const SUCCESS_STAYS_MS = 12_000;

const useStyles = makeStyles({ area: { flexShrink: 0, maxHeight: "45%", overflowY: "auto" } });

interface Props {
  readonly notice: Notice | undefined;
  readonly words: NoticeWords & { readonly notices: string };
  readonly onClose: () => void;
}

/**
 * The latest message, at the foot of the pane where it covers nothing. The region is always there, so that screen
 * readers announce what appears in it. Only a plain success goes by itself.
 */
export function NoticeArea({ notice, words, onClose }: Props) {
  const styles = useStyles();
  const passing = notice?.intent === "success" && !notice.actions?.length;
  useEffect(() => {
    if (!passing) return undefined;
    const timer = setTimeout(onClose, SUCCESS_STAYS_MS);
    return () => clearTimeout(timer);
  }, [passing, notice, onClose]);
  return (
    <section aria-label={words.notices} className={styles.area}>
      <div role={notice?.intent === "error" ? "alert" : "status"}>
        <Suspense fallback={null}>{notice && <NoticeBar notice={notice} words={words} onClose={onClose} />}</Suspense>
      </div>
    </section>
  );
}
