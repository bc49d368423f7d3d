import { Button } from "@fluentui/react-components";
import { usePageStyles } from "./use-page-styles";

interface Props {
  /** Read out whenever it changes: how many were found, or that nothing was. */
  readonly message: string;
  readonly nothing?: { readonly help: string; readonly all: string; readonly onAll: () => void };
}

/** The outcome of a search: silent text for screen readers while something is found, a way on while nothing is. */
export function Found({ message, nothing }: Props) {
  const page = usePageStyles();
  return (
    <>
      <p role="status" className={nothing ? page.text : page.hidden}>
        {message}
      </p>
      {nothing && (
        <>
          <p className={page.muted}>{nothing.help}</p>
          <Button onClick={nothing.onAll}>{nothing.all}</Button>
        </>
      )}
    </>
  );
}
