import { openWorkbook, type OpenOptions, type OpenWorkbook } from "../../support/office";

export interface TestExcel {
  /** Sizes in characters of the requests since this was last emptied. */
  readonly requests: number[];
  readonly workbook: OpenWorkbook;
  /** Closes the add-in and opens it again on the same workbook, as a later session would. */
  reopenPane(): Promise<void>;
  /** Waits until formulas and events have settled. */
  settle(): Promise<void>;
  close(): void;
}

/** A workbook with one blank sheet, on which the code of `src/excel` runs as in Excel, and whose requests are counted. */
export async function openExcel(options: OpenOptions = {}): Promise<TestExcel> {
  const requests: number[] = [];
  let workbook = await openWorkbook(options);
  countRequests(workbook, requests);
  return {
    requests,
    get workbook() {
      return workbook;
    },
    async reopenPane() {
      const snapshot = workbook.engine.save();
      workbook.close();
      workbook = await openWorkbook({ ...options, snapshot });
      countRequests(workbook, requests);
    },
    async settle() {
      await workbook.host.settle();
      // Events travel by timers of the client.
      await new Promise((resolve) => setTimeout(resolve, 60));
    },
    close: () => workbook.close(),
  };
}

interface Bridge {
  sendMessageToHost(text: string): void;
}

/**
 * Counts what crosses the bridge as a request of the object model. After `Excel.run` the client releases its references in
 * one more, which nobody waits for; that one does not count.
 */
function countRequests(workbook: OpenWorkbook, requests: number[]): void {
  const bridge = (workbook.window as unknown as { _richApiNativeBridge: Bridge })._richApiNativeBridge;
  const send = bridge.sendMessageToHost.bind(bridge);
  bridge.sendMessageToHost = (text) => {
    if (!onlyReleases(text)) requests.push(text.length);
    send(text);
  };
}

function onlyReleases(text: string): boolean {
  const { body } = (JSON.parse(text) as { message: { body: string | object } }).message;
  const { Actions } = (typeof body === "string" ? JSON.parse(body) : body) as { Actions: readonly { ActionType: number; Name: string }[] };
  const work = Actions.filter(({ ActionType }) => ActionType !== 1);
  return work.length > 0 && work.every(({ Name }) => Name === "_RemoveReference");
}
