import { CellValueType, isNullCell, type ICellData, type Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseReferenceObject,
  ERROR_TYPE_SET,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type ErrorType,
} from "@univerjs/engine-formula";

/** The library's number with all its fields set at once. */
class QuickNumber {
  pattern: string;
  _rawValue: unknown;
  _customData = undefined;
  _value: number;

  constructor(value: unknown, pattern: string) {
    this.pattern = pattern;
    this._rawValue = value;
    this._value = Number(value);
  }
}

class QuickString {
  pattern = "";
  _rawValue: string;
  _customData = undefined;
  _value: string;
  _isHyperlink = false;
  _hyperlinkUrl = "";
  _isImage = false;
  _imageInfo = undefined;

  constructor(value: string) {
    this._rawValue = value;
    this._value = value;
  }
}

/**
 * The array that a cell is to what takes no references. The object of its value is made for whoever asks for it: our functions work on
 * plain cells.
 */
class OneCell {
  pattern = "";
  _rawValue = "";
  _customData = undefined;
  _rowCount = 1;
  _columnCount = 1;
  _unitId: string;
  _sheetId: string;
  _currentRow: number;
  _currentColumn: number;
  _flattenCache = undefined;
  _defaultValue = null;
  _flattenPosition = undefined;
  private made: BaseValueObject[][] | undefined = undefined;
  private slices: Map<string, unknown> | undefined = undefined;
  private readonly reference: BaseReferenceObject;
  private readonly cell: Nullable<ICellData>;

  constructor(reference: BaseReferenceObject, row: number, column: number) {
    this.reference = reference;
    this.cell = reference.getCellData(row, column);
    this._unitId = reference.getUnitId();
    this._sheetId = reference.getSheetId();
    this._currentRow = row;
    this._currentColumn = column;
  }

  get _values(): BaseValueObject[][] {
    return (this.made ??= [[this.read()]]);
  }

  set _values(values: BaseValueObject[][]) {
    this.made = values;
  }

  get value(): BaseValueObject {
    return this._values[0]?.[0] ?? NullValueObject.create();
  }

  get _sliceCache(): Map<string, unknown> {
    return (this.slices ??= new Map());
  }

  /** A number without a format, a text, or null for a blank; undefined where the object of its value says more. */
  get plain(): number | string | null | undefined {
    const { made, cell } = this;
    if (made) return undefined;
    if (isNullCell(cell)) return null;
    const { v, t, s, p } = cell as ICellData;
    if (p) return undefined;
    if (typeof v === "number" && !s && (t === CellValueType.NUMBER || t === undefined || t === null) && Number.isFinite(v)) return v;
    if (typeof v === "string" && (t === CellValueType.FORCE_STRING || (t === CellValueType.STRING && !ERROR_TYPE_SET.has(v as ErrorType))))
      return v;
    return undefined;
  }

  /** As the library reads the first cell of an area: a number with the format of its cell. */
  private read(): BaseValueObject {
    const { reference, cell, _unitId, _sheetId, _currentRow, _currentColumn } = this;
    if (isNullCell(cell)) return NullValueObject.create();
    const value = reference.getCellValueObject(cell as ICellData);
    const pattern = value.isNumber() ? reference.getCellPattern(_unitId, _sheetId, _currentRow, _currentColumn) : "";
    return pattern ? NumberValueObject.create(Number(value.getValue()), pattern) : value;
  }
}

/** What stands in the cell, where an argument is one that was read as such. */
export const oneCell = (value: unknown): Pick<OneCell, "plain" | "value"> | undefined => (value instanceof OneCell ? value : undefined);

let installed = false;

/**
 * Values of formulas made quickly. The library sets each of their fields twice by name, which took a fifth of the time of a calculation,
 * keeps each text that comes up in a list of its own that is never asked, and makes a list of lists with a text for its name of every
 * cell that an operator reads.
 */
export function installQuickValues(): void {
  if (installed) return;
  installed = true;
  Object.setPrototypeOf(QuickNumber.prototype, NumberValueObject.prototype);
  Object.setPrototypeOf(QuickString.prototype, StringValueObject.prototype);
  Object.setPrototypeOf(OneCell.prototype, ArrayValueObject.prototype);
  NumberValueObject.create = (value, pattern = "") => new QuickNumber(value, pattern) as unknown as NumberValueObject;
  const withOptions = StringValueObject.create.bind(StringValueObject);
  StringValueObject.create = (value, options) =>
    options ? withOptions(value, options) : (new QuickString(value) as unknown as StringValueObject);
  const areas = BaseReferenceObject.prototype;
  const ofArea = areas.toArrayValueObject;
  areas.toArrayValueObject = function toArray(this: BaseReferenceObject, useCache?: boolean): ArrayValueObject {
    if (!this.isCell() || !isKnown(this)) return ofArea.call(this, useCache);
    const { startRow, startColumn, endRow, endColumn } = this.getRangePosition();
    if (startRow < 0 || startColumn < 0 || startRow !== endRow || startColumn !== endColumn) return ofArea.call(this, useCache);
    return new OneCell(this, startRow, startColumn) as unknown as ArrayValueObject;
  };
}

/** Whether there is the sheet that a reference names. */
function isKnown(reference: BaseReferenceObject): boolean {
  const { _forcedSheetName: name, _forcedSheetId: id } = reference as unknown as Readonly<Record<string, string | undefined>>;
  return !name || Boolean(id);
}
