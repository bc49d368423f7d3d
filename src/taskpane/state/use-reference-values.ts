import { useEffect, useState } from "react";
import type { ReferenceRead } from "../../excel/workbook-port";
import { useServices } from "../services";

/** Long enough for a word typed without pause. */
const QUIET_MS = 200;

export interface FormulaPlace {
  readonly sheet: string;
  /** Counted from zero. */
  readonly row: number;
}

interface Values {
  /** Whether the workbook has been asked and has not answered yet. */
  readonly reading: boolean;
  /** What each reference leads to: undefined for one that leads nowhere. One that was not asked about has no entry. */
  readonly found: ReadonlyMap<string, ReferenceRead | undefined>;
}

const NOTHING: Values = { reading: false, found: new Map() };

/**
 * What references hold now. Read again when they, the place or `looks` change; what was read before of the same
 * references stays until then.
 */
export function useReferenceValues(references: readonly string[], place: FormulaPlace | undefined, looks: number): Values {
  const { port, notifyFailure } = useServices();
  const [read, setRead] = useState<{ readonly key: string; readonly values: Values }>({ key: "", values: NOTHING });
  const wanted = references.join("\n");
  const key = place && wanted !== "" ? `${place.sheet}\n${place.row}\n${wanted}` : "";
  useEffect(() => {
    if (key === "" || !place) return undefined;
    let current = true;
    const names = wanted.split("\n");
    const timer = setTimeout(() => {
      port.readReferences(names, { sheet: place.sheet, row: place.row }).then(
        (found) => {
          if (current) setRead({ key, values: { reading: false, found: new Map(names.map((name, i) => [name, found[i]])) } });
        },
        (error: unknown) => {
          if (!current) return;
          setRead({ key, values: NOTHING });
          notifyFailure(error);
        },
      );
    }, QUIET_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
    // `key` says all of `place` that matters.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [port, notifyFailure, key, wanted, looks]);
  if (key === "") return NOTHING;
  return read.key === key ? read.values : { reading: true, found: read.values.found };
}
