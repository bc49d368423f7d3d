import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { Notice } from "../services";
import { Details } from "./Details";

const useStyles = makeStyles({
  bar: {
    borderRadius: 0,
    borderLeftStyle: "none",
    borderRightStyle: "none",
    borderBottomStyle: "none",
    paddingBlock: tokens.spacingVerticalS,
  },
  body: { overflowWrap: "anywhere" },
  line: { display: "block" },
});

export interface NoticeWords {
  readonly close: string;
  readonly details: string;
}

interface Props {
  readonly notice: Notice;
  readonly words: NoticeWords;
  readonly onClose: () => void;
}

/** One message with what can be done about it. */
export default function NoticeBar({ notice, words, onClose }: Props) {
  const styles = useStyles();
  return (
    <MessageBar intent={notice.intent} layout="multiline" className={styles.bar} politeness="polite">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{notice.title}</MessageBarTitle>
        {notice.body && <span className={styles.line}>{notice.body}</span>}
        {notice.details && <Details summary={words.details} text={notice.details} />}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" size="small" icon={<Dismiss16Regular />} aria-label={words.close} onClick={onClose} />
        }
      >
        {notice.actions?.map(({ label, run }) => (
          <Button
            key={label}
            size="small"
            onClick={() => {
              onClose();
              void run();
            }}
          >
            {label}
          </Button>
        ))}
      </MessageBarActions>
    </MessageBar>
  );
}
