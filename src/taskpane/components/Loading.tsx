import { makeStyles, Spinner, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({ box: { display: "flex", justifyContent: "center", padding: tokens.spacingVerticalXXXL } });

export function Loading({ label }: { readonly label: string }) {
  return (
    <div className={useStyles().box}>
      <Spinner size="small" label={label} />
    </div>
  );
}
