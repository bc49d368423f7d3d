import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect } from "react";
import type { Notice } from "../services";
import { Details } from "./Details";

/** Long enough to read two short sentences twice. */
const SUCCESS_STAYS_MS = 12_000;

const useStyles = makeStyles({
  area: { flexShrink: 0, maxHeight: "45%", overflowY: "auto" },
  bar: { borderRadius: 0, borderLeftStyle: "none", borderRightStyle: "none", borderBottomStyle: "none", paddingBlock: tokens.spacingVerticalS },
  body: { overflowWrap: "anywhere" },
  line: { display: "block" },
});

interface Props {
  readonly notice: Notice | undefined;
  readonly words: { readonly close: string; readonly details: string; readonly notices: string };
  readonly onClose: () => void;
}

/**
 * The latest message, at the foot of the pane where it covers nothing. The region is always there, so that screen
 * readers announce what appears in it. Only a plain success goes by itself, and not while someone is in it.
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
        {notice && (
          <MessageBar intent={notice.intent} layout="multiline" className={styles.bar} politeness="polite">
            <MessageBarBody className={styles.body}>
              <MessageBarTitle>{notice.title}</MessageBarTitle>
              {notice.body && <span className={styles.line}>{notice.body}</span>}
              {notice.details && <Details summary={words.details} text={notice.details} />}
            </MessageBarBody>
            <MessageBarActions containerAction={<Button appearance="transparent" size="small" icon={<Dismiss16Regular />} aria-label={words.close} onClick={onClose} />}>
              {notice.actions?.map(({ label, run }) => (
                <Button key={label} size="small" onClick={() => { onClose(); void run(); }}>{label}</Button>
              ))}
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
    </section>
  );
}
