import { SearchBox, type SearchBoxProps } from "@fluentui/react-components";

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly clear: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** The search field of a catalogue; results follow as one types. */
export function SearchField({ label, hint, clear, query, onQuery }: Props) {
  const change: SearchBoxProps["onChange"] = (_, { value }) => onQuery(value);
  return (
    <search>
      <SearchBox
        style={{ width: "100%", maxWidth: "none" }}
        aria-label={label}
        placeholder={hint}
        value={query}
        onChange={change}
        dismiss={{ "aria-label": clear }}
      />
    </search>
  );
}
