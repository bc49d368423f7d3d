import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";

const useStyles = makeStyles({
  dialog: {
    boxSizing: "border-box",
    width: "min(320px, calc(100vw - 24px))",
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow64,
    "::backdrop": { backgroundColor: tokens.colorBackgroundOverlay },
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  body: { marginBlock: tokens.spacingVerticalM, overflowWrap: "anywhere" },
  lines: {
    maxHeight: "40vh",
    overflowY: "auto",
    margin: 0,
    marginBottom: tokens.spacingVerticalM,
    paddingInlineStart: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: { overflowWrap: "anywhere", marginBottom: tokens.spacingVerticalXS },
  actions: { display: "flex", flexWrap: "wrap", justifyContent: "flex-end", gap: tokens.spacingHorizontalS },
});

export interface Question {
  readonly title: string;
  readonly body: string;
  /** What exactly it is about, line by line. */
  readonly lines?: readonly string[];
  readonly yes: string;
  readonly no: string;
}

/**
 * Asks before something that cannot be undone. The browser's own modal dialog keeps focus inside, closes on Esc and
 * gives focus back. Focus starts on "cancel", so that a stray Enter destroys nothing.
 */
export function ConfirmDialog({ question, onAnswer }: { readonly question: Question; readonly onAnswer: (yes: boolean) => void }) {
  const styles = useStyles();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}body`}
      className={styles.dialog}
      onCancel={(event) => {
        event.preventDefault();
        onAnswer(false);
      }}
    >
      <h2 id={`${id}title`} className={styles.title}>
        {question.title}
      </h2>
      <p id={`${id}body`} className={styles.body}>
        {question.body}
      </p>
      {question.lines && question.lines.length > 0 && (
        <ul className={styles.lines} tabIndex={0} aria-labelledby={`${id}title`}>
          {question.lines.map((line, index) => (
            <li key={index} className={styles.line}>
              {line}
            </li>
          ))}
        </ul>
      )}
      <div className={styles.actions}>
        <Button autoFocus onClick={() => onAnswer(false)}>
          {question.no}
        </Button>
        <Button appearance="primary" onClick={() => onAnswer(true)}>
          {question.yes}
        </Button>
      </div>
    </dialog>
  );
}
