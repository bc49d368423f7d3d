import type { Frame } from "playwright-core";

/** Drops files on the page of charts, as from the desktop. */
export async function dropFiles(pane: Frame, files: readonly { readonly name: string; readonly text: string }[]): Promise<void> {
  const data = await pane.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const { name, text } of all) transfer.items.add(new File([new TextEncoder().encode(text)], name));
    return transfer;
  }, files);
  for (const type of ["dragenter", "dragover", "drop"]) await pane.locator("#page-charts h1").dispatchEvent(type, { dataTransfer: data });
}
