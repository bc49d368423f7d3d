import { isCellError } from "../../core/cell";
import { placeKey } from "../../plan/standing/cells-of";
import type { CellChange } from "../../teams/change-plan";
import { literalText } from "../literal-text";
import { runOptions } from "../run-excel";
import { StepMarker } from "../step-marker";
import { workbookFault } from "../workbook-fault";
import type { WorkbookStep } from "../workbook-port";
import { cellWrites, writeTogether, type CellWrite } from "./cell-writes";
import type { Changes, ChangesDone, SkippedCell } from "./change-result";
import { addLedger, removeSheets } from "./ledger-in-workbook";
import type { LongWork } from "./long-work";
import { contentsNow, lookAgain, type Contents, type Looked } from "./look-again";
import { asRead, reversed } from "./reversed";

/** A cell that somebody changed between the last look and the request that wrote it, with what it held. */
interface Overtaken extends SkippedCell {
  readonly content: unknown;
}

/** What a change of cells is part of. */
export interface PartOf {
  readonly step?: WorkbookStep;
  /** What else is done in the same step of undo, once the cells are written; not where none of them could be. */
  readonly also?: (context: Excel.RequestContext, written: readonly CellChange[]) => Promise<void>;
}

/**
 * Carries changes out: looks once more at every cell, leaves alone what somebody has changed since and what is protected, and writes the
 * rest, in one step of undo where Excel can. What fails or is cancelled leaves the workbook as it was.
 */
export async function applyChanges(
  planned: Changes,
  { onProgress, signal }: LongWork = {},
  { step = "changes", also }: PartOf = {},
): Promise<ChangesDone> {
  const marker = new StepMarker(step);
  const progress: Progress = { begun: [], overtaken: [], ledger: undefined };
  let looked: Looked | undefined;
  try {
    const done = await Excel.run(runOptions(), async (context) => {
      const found = (looked = await lookAgain(context, planned, signal));
      const requests = cellWrites(found.changes);
      if (planned.ledger && found.changes.length > 0) {
        const changed = new Set(found.changes.map((change) => `${change.sheet}!${placeKey(change)}`));
        const ledger = planned.ledger((sheet, row, column) => changed.has(`${sheet}!${placeKey({ row, column })}`));
        await addLedger(context, ledger, marker, (name) => (progress.ledger = name));
      }
      for (const [at, writes] of requests.entries()) {
        signal?.throwIfAborted();
        progress.begun = [...progress.begun, ...writes];
        marker.enter(step, context);
        const before = await writeTogether(context, writes);
        marker.requestDone();
        progress.overtaken.push(
          ...writes.flatMap((write, index) => changedMeanwhile(write, before[index] as Excel.Range, found.before, planned)),
        );
        onProgress?.(at + 1, requests.length);
      }
      signal?.throwIfAborted();
      giveBack(context, progress.overtaken);
      if (also && (planned.cells.length === 0 || found.changes.length > 0)) await also(context, found.changes);
      return { overtaken: progress.overtaken, after: await contentsNow(context, found.changes) };
    });
    const { changes, skipped, before } = looked as Looked;
    const lost = new Set(done.overtaken.map((cell) => `${cell.sheet}!${placeKey(cell)}`));
    const kept = changes.filter((change) => !lost.has(`${change.sheet}!${placeKey(change)}`));
    const all = [...skipped, ...done.overtaken.map(({ content: _content, ...cell }) => cell)];
    if (all.length === 0) await removeSheets(planned.settled ?? []);
    const { ledger } = progress;
    return {
      cells: kept.length,
      skipped: all,
      ...(ledger !== undefined && { ledger }),
      undo: {
        cells: reversed(kept, before, planned.read),
        read: asRead(done.after, kept),
        ...(ledger !== undefined && { settled: [ledger] }),
      },
    };
  } catch (error) {
    const restored = looked ? await takeBack(looked, progress, planned) : true;
    if (restored && (error as { readonly name?: unknown } | null)?.name === "AbortError") throw error;
    throw workbookFault(error, marker.of(error), restored);
  }
}

interface Progress {
  begun: readonly CellWrite[];
  readonly overtaken: Overtaken[];
  ledger: string | undefined;
}

const asTyped = (content: unknown): unknown => (typeof content === "string" && !content.startsWith("=") ? literalText(content) : content);

/** What somebody wrote in the moment of writing stands. */
function giveBack({ workbook: { worksheets } }: Excel.RequestContext, overtaken: readonly Overtaken[]): void {
  for (const { sheet, row, column, content } of overtaken)
    worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1).formulas = [[asTyped(content)]];
}

/** Compares what stood in cells when they were written with what the last look found; of arrays the head tells. */
function changedMeanwhile(
  { sheet, area }: CellWrite,
  range: Excel.Range,
  before: Looked["before"],
  { read }: Changes,
): readonly Overtaken[] {
  const known: Contents = before.get(sheet) ?? new Map();
  const arrays = read.sheets.find(({ name }) => name === sheet)?.cells.some(({ array }) => array !== undefined) ?? false;
  return (range.formulas as unknown[][]).flatMap((line, down) =>
    line.flatMap((content, across): readonly Overtaken[] => {
      const place = { row: area.row + down, column: area.column + across };
      const was = known.get(placeKey(place));
      const value = was?.value ?? "";
      const then = was?.formula === undefined ? (isCellError(value) ? value.error : value) : `=${was.formula}`;
      const isFormula = typeof content === "string" && content.startsWith("=");
      if (content === then || (arrays && !isFormula && was?.formula === undefined)) return [];
      return [{ sheet, ...place, why: "changed", content }];
    }),
  );
}

/** Gives every cell that a request was about what it held. Tells whether it could. */
async function takeBack({ changes, before }: Looked, { begun, overtaken, ledger }: Progress, { read }: Changes): Promise<boolean> {
  if (begun.length === 0 && ledger === undefined) return true;
  try {
    const cells: readonly CellChange[] = reversed(changes, before, read);
    await Excel.run(runOptions(), async (context) => {
      const heads = new Set(begun.flatMap((write) => placesOf(write)));
      for (const writes of cellWrites(cells.filter((cell) => heads.has(`${cell.sheet}!${placeKey(cell)}`))))
        await writeTogether(context, writes);
      giveBack(context, overtaken);
      await context.sync();
    });
    await removeSheets(ledger === undefined ? [] : [ledger]);
    return true;
  } catch {
    // The first failure is the one to report; that taking back failed too is told by the result.
    return false;
  }
}

const placesOf = ({ sheet, area, cells }: CellWrite): readonly string[] =>
  cells.flatMap((line, down) => line.map((_, across) => `${sheet}!${placeKey({ row: area.row + down, column: area.column + across })}`));
