import { isDateFormat } from './dateFormat.ts';
import type { ValidationRule } from './validation.ts';

/** How a cell looks and what it accepts. Absent means Sheets' default; colours are lower-case hex. */
export interface StyleProperties {
  readonly numberFormat?: string;
  readonly background?: string;
  readonly fontColor?: string;
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly fontWeight?: 'bold';
  readonly fontStyle?: 'italic';
  readonly fontLine?: 'underline' | 'line-through';
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrap?: 'WRAP' | 'CLIP' | 'OVERFLOW';
  /** Borders drawn, one letter a side and its style, e.g. 'b:SOLID:#dadce0'. */
  readonly borders?: string;
  readonly validation?: ValidationRule;
}

/** An interned style: equal styles are the same object, so that blocks of cells share one. */
export interface CellStyle extends StyleProperties {
  /** Whether numbers in the cell are dates. */
  readonly isDate: boolean;
  /** Whether texts written to the cell stay text ('@'). */
  readonly isText: boolean;
}

const properties = [
  'numberFormat',
  'background',
  'fontColor',
  'fontFamily',
  'fontSize',
  'fontWeight',
  'fontStyle',
  'fontLine',
  'horizontalAlignment',
  'verticalAlignment',
  'wrap',
  'borders',
] as const;

const interned = new Map<string, CellStyle>();
const derived = new WeakMap<CellStyle, Map<string, CellStyle>>();
const validationIds = new WeakMap<ValidationRule, number>();
let lastValidationId = 0;

function validationId(rule: ValidationRule): number {
  let id = validationIds.get(rule);
  if (id === undefined) {
    id = ++lastValidationId;
    validationIds.set(rule, id);
  }
  return id;
}

function keyOf(style: StyleProperties): string {
  const parts = properties.map((name) => style[name] ?? '');
  return [...parts, style.validation ? validationId(style.validation) : ''].join('\u0001');
}

function intern(style: StyleProperties): CellStyle {
  const key = keyOf(style);
  let found = interned.get(key);
  if (!found) {
    const format = style.numberFormat;
    found = Object.freeze({ ...style, isDate: format !== undefined && isDateFormat(format), isText: format === '@' });
    interned.set(key, found);
  }
  return found;
}

/** The style of a cell that nobody touched. */
export const defaultStyle: CellStyle = intern({});

/** The style with some properties changed; undefined gives a property its default back. */
export function restyled(
  style: CellStyle,
  changes: { readonly [K in keyof StyleProperties]?: StyleProperties[K] | undefined },
): CellStyle {
  let cache = derived.get(style);
  if (!cache) {
    cache = new Map();
    derived.set(style, cache);
  }
  const rule = 'validation' in changes ? (changes.validation ? validationId(changes.validation) : 'none') : '';
  const key = `${JSON.stringify(changes, (name, value) => (name === 'validation' ? rule : (value ?? null)))}${rule}`;
  let found = cache.get(key);
  if (!found) {
    const merged: Record<string, unknown> = {};
    for (const name of [...properties, 'validation'] as const) {
      const value = name in changes ? changes[name] : style[name];
      if (value !== undefined) merged[name] = value;
    }
    found = intern(merged as StyleProperties);
    cache.set(key, found);
  }
  return found;
}
