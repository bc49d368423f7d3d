import { useCallback } from "react";
import type { Chart } from "../../../charts/define";
import { CHART_PAGE_WORDS } from "../../../locale/chart-page";
import { useServices } from "../../services";
import { useAction } from "../../state/use-action";

interface CopyPicture {
  readonly busy: boolean;
  readonly copy: () => Promise<void>;
}

/** Puts the picture of a chart on the clipboard; where the browser does not let that happen, it is offered as a file. */
export function useCopyPicture(chart: Chart, data: unknown, note: string): CopyPicture {
  const { lang, notify } = useServices();
  const { busy, run } = useAction();
  const copy = useCallback(
    () =>
      run("copy", async () => {
        const text = CHART_PAGE_WORDS[lang];
        const { chartImage } = await import("../../state/chart-image");
        const { png } = await chartImage(chart, data, note, lang);
        try {
          await navigator.clipboard.write([new ClipboardItem({ [png.type]: png })]);
          notify({ intent: "success", title: text.copied });
        } catch (error) {
          // A host may keep its frames away from the clipboard; the browser says so in its own words.
          notify({
            intent: "warning",
            title: text.notCopied,
            details: error instanceof Error ? error.message : String(error),
            actions: [{ label: text.savePicture, run: () => save(png, `${chart.words(data, lang).title}.png`) }],
          });
        }
      }),
    [chart, data, note, lang, notify, run],
  );
  return { busy: busy !== undefined, copy };
}

/** Signs that no system lets into the name of a file. */
const NO_NAME = /[\\/:*?"<>|]/g;

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name.replaceAll(NO_NAME, " ");
  link.click();
  setTimeout(() => URL.revokeObjectURL(address));
}
