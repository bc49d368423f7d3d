/** The entry a sample means, from the list its cell is validated against. */
export function at(list: readonly string[], index: number): string {
  const entry = list[index];
  if (entry === undefined) throw new RangeError(`Entry ${index} of [${list.join(", ")}] does not exist`);
  return entry;
}
