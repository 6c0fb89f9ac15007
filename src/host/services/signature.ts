import { enumOf } from './enums.ts';
import { exception, interfaceOf, theBridge } from './guard.ts';

/**
 * Refuses arguments that fit none of a member's signatures, in Google's words; numbers and truth values are taken where
 * a text is wanted, and whole numbers are cut where Google wants integers.
 */
export function checkArguments(interfaceName: string, member: string, args: unknown[]): void {
  const signatures = theBridge().signatures(interfaceName, member);
  if (!signatures || signatures.some((types) => fits(types, args))) return;
  throw exception(
    `The parameters (${args.map(typeName).join(',')}) don't match the method signature for ${fullName(interfaceName, member)}.`,
  );
}

function fits(types: readonly string[], args: readonly unknown[]): boolean {
  const rest = types.at(-1)?.startsWith('...') ? types.at(-1)!.slice(3).replace(/\[\]$/, '') : null;
  if (rest === null && args.length > types.length) return false;
  return types.every((type, index) => {
    if (type.startsWith('...')) return args.slice(index).every((arg) => fitsType(rest!, arg));
    return index < args.length ? fitsType(type.replace(/\?$/, ''), args[index]) : type.endsWith('?');
  });
}

function fitsType(type: string, value: unknown): boolean {
  if (type === 'any[][]') return Array.isArray(value) && value.every(Array.isArray);
  if (type.includes(' | ') && !/[<({]/.test(type)) return type.split(' | ').some((one) => fitsType(one, value));
  const list =
    /^Array<(.+)>$/.exec(type)?.[1] ?? (type.endsWith('[]') ? type.slice(0, -2).replace(/^\((.+)\)$/, '$1') : null);
  if (list === 'any') return Array.isArray(value);
  if (list !== null) return Array.isArray(value) && value.every((item) => fitsType(list, item));
  switch (type) {
    case 'any':
      return true;
    case 'string':
    case 'Char':
      return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    case 'number':
    case 'Integer':
    case 'Byte':
      return typeof value === 'number' && Number.isFinite(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'null':
      return value === null;
    case 'undefined':
      return value === undefined;
    case 'Base.Date':
    case 'Date':
      return value instanceof Date;
  }
  if (/^["']/.test(type)) return typeof value === 'string';
  if (type.startsWith('{') || type.startsWith('Record'))
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  if (typeof value !== 'object' || value === null)
    return /^Font(Line|Style|Weight)$/.test(type) && typeof value === 'string';
  const wanted = type.slice(type.lastIndexOf('.') + 1);
  const actual = enumOf(value) || interfaceOf(value);
  const short = actual.slice(actual.lastIndexOf('.') + 1);
  return (
    short === wanted ||
    (wanted === 'BlobSource' && short !== '') ||
    short === wanted.replace(/Source$/, '') ||
    (wanted === 'EmbeddedChartBuilder' && /^Embedded\w+ChartBuilder$/.test(short))
  );
}

/** A value's type in Google's words. */
function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) {
    const first = value.length > 0 ? typeName(value[0]) : 'Object';
    return `${first}[]`;
  }
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'object') {
    const name = enumOf(value) || interfaceOf(value);
    if (name) return fullName(name, '').replace(/\.$/, '');
    return value instanceof Date ? 'Date' : '(class)';
  }
  return typeof value;
}

const services: Record<string, string> = {
  Spreadsheet: 'SpreadsheetApp',
  HTML: 'HtmlService',
  Properties: 'PropertiesService',
  Cache: 'CacheService',
  Lock: 'LockService',
};

/** A member's full name in Google's messages: SpreadsheetApp.Range.setValues, Ui.alert, Utilities.formatDate. */
function fullName(interfaceName: string, member: string): string {
  const [space, name] = interfaceName.split('.') as [string, string];
  const service = services[space];
  return !service || service === name ? `${name}.${member}` : `${service}.${name}.${member}`;
}
