import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef } from "react";
import { usePageStyles } from "./use-page-styles";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalXS})`,
  },
  title: { paddingTop: "2px" },
});

/**
 * The way back and the name of what is shown. A name that comes takes focus, so that screen readers begin there, unless somebody is at
 * work outside the pane. A page that is only shown again, which runs every effect again, leaves the focus on its tab.
 */
export function DetailHeader({ title, back, onBack }: { readonly title: string; readonly back: string; readonly onBack: () => void }) {
  const styles = useStyles();
  const page = usePageStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const told = useRef<string>(undefined);
  useEffect(() => {
    if (told.current !== title && document.hasFocus()) heading.current?.focus();
    told.current = title;
  }, [title]);
  return (
    <div className={styles.header}>
      <Button appearance="subtle" icon={<ArrowLeft20Regular />} aria-label={back} title={back} onClick={onBack} />
      <h1 ref={heading} tabIndex={-1} className={`${page.title} ${styles.title}`}>
        {title}
      </h1>
    </div>
  );
}
