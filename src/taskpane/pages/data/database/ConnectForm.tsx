import { Button, Checkbox, Field, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { faultSentence } from "../../../../warehouse/fault-sentence";
import { Section } from "../../../components/Section";
import { usePageStyles } from "../../../components/use-page-styles";
import { useServices } from "../../../services";
import { databaseAddress, open, type ConnectionState } from "./connection";
import { DATABASE_WORDS } from "./database-words";
import { remembered } from "./remembered";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  // Its box stands as far in as the fields do.
  keep: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  start: { alignSelf: "flex-start" },
  address: { overflowWrap: "anywhere" },
});

interface Props {
  readonly state: Exclude<ConnectionState, { readonly kind: "open" }>;
}

/** Who asks; the address is the administrator's matter and only shown. */
export function ConnectForm({ state }: Props) {
  const { lang, notifyFailure } = useServices();
  const page = usePageStyles();
  const styles = useStyles();
  const words = DATABASE_WORDS[lang];
  const [user, setUser] = useState(() => remembered().user ?? "");
  const [password, setPassword] = useState("");
  const [keep, setKeep] = useState(false);
  const [isChecked, setChecked] = useState(false);
  const busy = state.kind === "connecting";
  const noName = isChecked && user.trim() === "";
  const start = (): void => {
    setChecked(true);
    if (user.trim() !== "" && !busy) void open({ user: user.trim(), password, keep }).catch(notifyFailure);
  };
  return (
    <Section title={words.database}>
      <p className={page.text}>{words.intro}</p>
      <p className={mergeClasses(page.muted, styles.address)}>{words.address(databaseAddress())}</p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          start();
        }}
      >
        <Field label={words.name} {...(noName && { validationMessage: words.noName })}>
          <Input value={user} autoComplete="username" onChange={(_, { value }) => setUser(value)} />
        </Field>
        <Field label={words.password} hint={words.passwordHint}>
          <Input type="password" value={password} autoComplete="current-password" onChange={(_, { value }) => setPassword(value)} />
        </Field>
        <Checkbox className={styles.keep} label={words.keep} checked={keep} onChange={(_, { checked }) => setKeep(checked === true)} />
        {state.kind === "closed" && state.problem && (
          <p role="alert" className={page.text}>
            {faultSentence(state.problem, lang)}
          </p>
        )}
        <Button type="submit" appearance="primary" disabledFocusable={busy} className={styles.start}>
          {busy ? words.connecting : words.connect}
        </Button>
      </form>
    </Section>
  );
}
