import { useEffect, useState } from "react";
import { useServices } from "../services";
import { guideOf, type Guide } from "./guide-of";

/** What is to be done on a sheet, as it is after every change; null where there is nothing to be said of it any more. */
export function useGuide(sheetId: string): Guide | null | undefined {
  const { port, notifyFailure } = useServices();
  const [guide, setGuide] = useState<Guide | null>();
  useEffect(() => {
    let current = true;
    let reading = false;
    let stale = true;
    // One reading at a time; what changes meanwhile is seen by the next.
    const read = async (): Promise<void> => {
      stale = true;
      if (reading) return;
      reading = true;
      while (stale && current) {
        stale = false;
        await guideOf(port, sheetId).then(
          (found) => {
            if (current) setGuide(found ?? null);
          },
          (error: unknown) => {
            if (!current) return;
            setGuide(null);
            notifyFailure(error);
          },
        );
      }
      reading = false;
    };
    void read();
    const registered = port.onWorkbookChanged(() => void read());
    registered.catch(notifyFailure);
    return () => {
      current = false;
      registered.then((end) => end()).catch(notifyFailure);
    };
  }, [port, sheetId, notifyFailure]);
  return guide;
}
