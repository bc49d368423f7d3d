import { listen } from "./listen";

/**
 * Calls back after sheets came or went, another was shown or cells were changed, by whatever: a person, undo, this
 * add-in. Returns what ends it.
 */
export function onWorkbookChanged(callback: () => void): Promise<() => Promise<void>> {
  const handler = () => Promise.resolve(callback());
  return listen(({ worksheets }) => [
    worksheets.onAdded.add(handler),
    worksheets.onDeleted.add(handler),
    worksheets.onActivated.add(handler),
    worksheets.onChanged.add(handler),
  ]);
}
