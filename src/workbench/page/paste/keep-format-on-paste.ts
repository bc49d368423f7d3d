import { ErrorService, LocaleService, type IDisposable, type ObjectMatrix } from "@univerjs/core";
import type { IDiscreteRange } from "@univerjs/sheets";
import { ISheetClipboardService, PREDEFINED_HOOK_NAME_PASTE } from "@univerjs/sheets-ui";
import type { Lang } from "../../../core/lang";
import { WORKBENCH_WORDS } from "../../../locale/workbench";
import type { Engine } from "../../engine/create-engine";
import type { SessionOptions } from "../session";
import { SOURCE_FORMAT } from "./source-format-menu";
import { foreignBlock, type ForeignBlock } from "./foreign-block";
import { pasteBlock } from "./paste-block";

type Matrix = ObjectMatrix<object>;
type Target = { unitId: string; subUnitId: string; pastedRange: IDiscreteRange };
type Formatted = { cellMatrix: Matrix; rowProperties: object[]; colProperties: object[] };

/** What of the grid's service is not in its interface: how it reads another program's table with all its formats. */
interface Inner extends ISheetClipboardService {
  readonly _htmlToUSM: { convert(html: string): Partial<Formatted> };
  _getPastedRange(matrix: Matrix): Target | null;
  _pasteUSM(table: Formatted, target: Target, pasteType: string): boolean;
}

type Options = Parameters<Inner["updatePasteOptionsCache"]>[0];

const { DEFAULT_PASTE, SPECIAL_PASTE_VALUE, SPECIAL_PASTE_FORMAT } = PREDEFINED_HOOK_NAME_PASTE;

const copyIdOf = (html: string): string | undefined => /data-copy-id="([^\s"]+)"/.exec(html)?.[1];

/**
 * Of what another program put on the clipboard the grid takes fill, font and number format too, and of bare text it takes the lack of
 * them: a filled-in plan would lose its look with every paste. Here such a paste brings values, recognised as if typed, and the target
 * keeps its format; the menu that appears beside it offers the format of the source. What was copied in this workbook
 * brings its formats, as in
 * Excel. Ctrl+Shift+V pastes values alone, whatever they come from.
 */
export function keepFormatOnPaste(engine: Engine, grid: HTMLElement, lang: Lang, onNotice: SessionOptions["onNotice"]): IDisposable {
  const service = engine.injector.get(ISheetClipboardService) as Inner;
  const grids = {
    paste: service.paste.bind(service),
    legacyPaste: service.legacyPaste.bind(service),
    generate: service.generateCopyContent.bind(service),
    again: service.rePasteWithPasteType.bind(service),
  };
  let copied: { readonly id: string; readonly plain: string } | undefined;
  let foreign: { readonly html: string; readonly block: ForeignBlock } | undefined;
  let valuesOnly = false;

  const isOwn = (html: string): boolean => {
    const id = copyIdOf(html);
    return id !== undefined && service.copyContentCache().get(id)?.matrix !== undefined;
  };
  const refuse = (message: string): false => {
    engine.injector.get(ErrorService).emit(message);
    return false;
  };
  const words = WORKBENCH_WORDS[lang];
  const tell = (pasted: ReturnType<typeof pasteBlock>): boolean => {
    if (pasted === undefined) return false;
    if (pasted === "mergedCells") return refuse(engine.injector.get(LocaleService).t("sheets-ui.clipboard.paste.overlappingMergedCells"));
    if (pasted === "beyondSheet") return refuse(words.pasteBeyondSheet);
    if (pasted.formula.length > 0) onNotice(words.pastedAsText.formula(pasted.formula), "problem");
    if (pasted.id.length > 0) onNotice(words.pastedAsText.id(pasted.id), "info");
    return true;
  };
  /** The table with its formats, as the grid reads it, and where it goes. */
  const formatted = (html: string): { readonly table: Formatted; readonly target: Target } | undefined => {
    const { cellMatrix, rowProperties = [], colProperties = [] } = /<table/i.test(html) ? service._htmlToUSM.convert(html) : {};
    const target = cellMatrix && service._getPastedRange(cellMatrix);
    return cellMatrix && target ? { table: { cellMatrix, rowProperties, colProperties }, target } : undefined;
  };
  const offer = (source: ReturnType<typeof formatted>, pasteType: string): void => {
    if (source === undefined) return;
    service.updatePasteOptionsCache({ ...source.table, target: source.target, pasteType } as Options);
    service.setShowMenu(true);
  };
  const pasteForeign = (html: string, block: ForeignBlock): boolean => {
    const source = formatted(html);
    const pasted = tell(pasteBlock(engine, block));
    if (!pasted) return false;
    foreign = { html, block };
    offer(source, SPECIAL_PASTE_VALUE);
    return true;
  };
  const pasteWithSource = (html: string, block: ForeignBlock): Promise<boolean> =>
    engine.asOneUndo(() => {
      const source = formatted(html);
      if (!tell(pasteBlock(engine, block))) return Promise.resolve(false);
      const done = source === undefined || service._pasteUSM(source.table, source.target, SPECIAL_PASTE_FORMAT);
      foreign = { html, block };
      offer(source, DEFAULT_PASTE);
      return Promise.resolve(done);
    });
  /** The browser hands over no more than the text after Ctrl+Shift+V: that it is our own is told by its being the same. */
  const ownCopyOf = (text: string): string | undefined => {
    const lines = (each: string): string => each.replaceAll("\r\n", "\n");
    const cached = copied && service.copyContentCache().get(copied.id);
    return copied && cached?.matrix && cached.copyType === "COPY" && lines(copied.plain) === lines(text) ? copied.id : undefined;
  };

  service.generateCopyContent = (...call) => {
    const content = grids.generate(...call);
    if (content) copied = { id: content.copyId, plain: content.plain };
    return content;
  };
  service.legacyPaste = (html = "", text = "", files) => {
    const own = valuesOnly ? ownCopyOf(text) : undefined;
    if (own !== undefined) return service.pasteByCopyId(own, SPECIAL_PASTE_VALUE);
    if (!valuesOnly && isOwn(html)) return grids.legacyPaste(html, text, files);
    if (text === "" && !/<table/i.test(html)) return grids.legacyPaste(html, text, files);
    return Promise.resolve(pasteForeign(valuesOnly ? "" : html, foreignBlock(valuesOnly ? "" : html, text)));
  };
  service.paste = async (item, pasteType = DEFAULT_PASTE) => {
    const read = async (type: string): Promise<string> => (item.types.includes(type) ? (await item.getType(type)).text() : "");
    const [html, text] = [await read("text/html"), await read("text/plain")];
    if (isOwn(html) || (text === "" && !/<table/i.test(html)))
      return grids.paste(item, pasteType === SOURCE_FORMAT ? DEFAULT_PASTE : pasteType);
    const block = foreignBlock(html, text);
    if (pasteType === SOURCE_FORMAT) return pasteWithSource(html, block);
    return pasteType === DEFAULT_PASTE || pasteType === SPECIAL_PASTE_VALUE ? pasteForeign(html, block) : grids.paste(item, pasteType);
  };
  service.rePasteWithPasteType = (type) => {
    const last = service.getPasteOptionsCache()?.source === undefined ? foreign : undefined;
    if (last === undefined || (type !== "DEFAULT_PASTE" && type !== "SPECIAL_PASTE_VALUE")) return grids.again(type);
    // What was pasted is taken back, so that choosing how leaves one step of undo.
    void engine
      .undo()
      .then(() => (type === "DEFAULT_PASTE" ? pasteWithSource(last.html, last.block) : pasteForeign(last.html, last.block)));
    return true;
  };

  const pressed = ({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): void => {
    if (key.toLowerCase() === "v") valuesOnly = (ctrlKey || metaKey) && shiftKey;
  };
  const released = (): void => {
    valuesOnly = false;
  };
  grid.addEventListener("keydown", pressed, { capture: true });
  grid.addEventListener("keyup", released, { capture: true });
  return {
    dispose() {
      grid.removeEventListener("keydown", pressed, { capture: true });
      grid.removeEventListener("keyup", released, { capture: true });
    },
  };
}
