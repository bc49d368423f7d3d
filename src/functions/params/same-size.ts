import { DomainError } from "../../core/errors";

/** Faults `value` unless the vectors, given by parameter name, are equally long; those left out are passed over. */
export function sameSize(vectors: Readonly<Record<string, readonly unknown[] | undefined>>): void {
  const given = Object.entries(vectors).filter(([, values]) => values !== undefined);
  const first = given[0]?.[1]?.length;
  if (given.some(([, values]) => values?.length !== first))
    throw new DomainError("value", "size-mismatch", { param: given.map(([name]) => name).join(", ") });
}
