import {
  CommandType,
  ICommandService,
  IResourceManagerService,
  IUndoRedoService,
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
} from "@univerjs/core";
import { Subject, type Observable } from "rxjs";

/** What is kept: for each part of the product one value for each sheet, or one for the workbook (key ""). */
type Kept = Record<string, Record<string, unknown>>;

export interface PartChange {
  readonly part: string;
  readonly sheetId: string;
}

/**
 * What Excel keeps in a workbook and the grid knows nothing of. Saved with the workbook as a resource, changed only
 * through one mutation, so that undo, redo and the other windows of a shared workbook follow.
 */
export interface SheetParts {
  get<T>(part: string, sheetId: string): T | undefined;
  /** Undoable. `undefined` forgets the value. */
  set(part: string, sheetId: string, value: unknown): void;
  /** Not undoable: for what Excel's own undo leaves alone, such as settings. */
  keep(part: string, sheetId: string, value: unknown): void;
  /** The same change as data, for joining to the undo step of a command of the grid. */
  change(part: string, sheetId: string, value: unknown): { redo: { id: string; params: object }; undo: { id: string; params: object } };
  sheetsWith(part: string): readonly string[];
  /** Of the parts that anything is kept for. */
  names(): readonly string[];
  readonly changes: Observable<PartChange>;
  dispose(): void;
}

const MUTATION = "opsplan.mutation.set-sheet-part";
const RESOURCE = "SHEET_OPSPLAN_PARTS_PLUGIN";

interface Params {
  readonly unitId: string;
  readonly part: string;
  readonly sheetId: string;
  readonly value: unknown;
}

export function createSheetParts(injector: Injector): SheetParts {
  const commands = injector.get(ICommandService);
  const changes = new Subject<PartChange>();
  let kept: Kept = {};
  const unitId = (): string =>
    injector.get(IUniverInstanceService).getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET)?.getUnitId() ?? "";

  const registered = commands.registerCommand({
    id: MUTATION,
    type: CommandType.MUTATION,
    handler: (_accessor, params: object | undefined) => {
      const { part, sheetId, value } = params as Params;
      const values = (kept[part] ??= {});
      if (value === undefined || value === null) delete values[sheetId];
      else values[sheetId] = value;
      changes.next({ part, sheetId });
      return true;
    },
  });
  const resource = injector.get(IResourceManagerService).registerPluginResource<Kept>({
    pluginName: RESOURCE,
    businesses: [UniverInstanceType.UNIVER_SHEET],
    toJson: () => JSON.stringify(kept),
    parseJson: (text) => JSON.parse(text) as Kept,
    onLoad: (_unitId, value) => {
      kept = value;
    },
    onUnLoad: () => {
      kept = {};
    },
  });

  const parts: SheetParts = {
    get: <T>(part: string, sheetId: string) => kept[part]?.[sheetId] as T | undefined,
    change(part, sheetId, value) {
      const before = kept[part]?.[sheetId] ?? null;
      const params = (next: unknown): Params => ({ unitId: unitId(), part, sheetId, value: next ?? null });
      return { redo: { id: MUTATION, params: params(value) }, undo: { id: MUTATION, params: params(before) } };
    },
    set(part, sheetId, value) {
      const { redo, undo } = parts.change(part, sheetId, value);
      commands.syncExecuteCommand(redo.id, redo.params);
      injector.get(IUndoRedoService).pushUndoRedo({ unitID: unitId(), undoMutations: [undo], redoMutations: [redo] });
    },
    keep(part, sheetId, value) {
      const { redo } = parts.change(part, sheetId, value);
      commands.syncExecuteCommand(redo.id, redo.params);
    },
    sheetsWith: (part) => Object.keys(kept[part] ?? {}),
    names: () => Object.keys(kept),
    changes,
    dispose() {
      registered.dispose();
      resource.dispose();
      changes.complete();
    },
  };
  return parts;
}
