import { describe, expect, it } from 'vitest';
import { formulaEngine } from '../../../src/host/formulas/index.ts';
import type { StructureChange } from '../../../src/host/model/formulaEngine.ts';

const move = (formula: string, change: StructureChange, ownSheet = 'Sheet1') =>
  formulaEngine.moveReferences(formula, ownSheet, change);
const lines = (
  kind: 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns',
  at: number,
  count = 1,
  sheet = 'Sheet1',
) => ({ kind, at, count, sheet }) as const;

describe('moveReferences', () => {
  it('moves what lies at or below inserted rows', () => {
    expect(move('=A1+A5+SUM(B2:B9)', lines('insertRows', 3, 2))).toBe('=A1+A7+SUM(B2:B11)');
    expect(move('=$A$5+A$5', lines('insertRows', 5))).toBe('=$A$6+A$6');
  });

  it('leaves open ends open', () => {
    expect(move('=SUM(A2:A,B:B,3:3)', lines('insertRows', 2))).toBe('=SUM(A3:A,B:B,4:4)');
    expect(move('=SUM(A:C)', lines('insertColumns', 2))).toBe('=SUM(A:D)');
  });

  it('shrinks ranges over deleted rows and loses references that have no cell left', () => {
    expect(move('=SUM(A2:A9)', lines('deleteRows', 4, 3))).toBe('=SUM(A2:A6)');
    expect(move('=A4+A5', lines('deleteRows', 4))).toBe('=#REF!+A4');
    expect(move('=SUM(B1:D1)+C1', lines('deleteColumns', 3))).toBe('=SUM(B1:C1)+#REF!');
    expect(move('=SUM(A2:A4)', lines('deleteRows', 1, 3))).toBe('=SUM(A1:A1)');
  });

  it('touches only references to the changed sheet', () => {
    expect(move('=A5+orders!A5', lines('insertRows', 1, 1, 'orders'))).toBe('=A5+orders!A6');
    expect(move('=A5+orders!A5', lines('insertRows', 1))).toBe('=A6+orders!A5');
  });

  it('leaves texts, numbers, names and functions alone', () => {
    expect(move('=IF(LOG10(A1)>5,"A5",rate5)&5', lines('insertRows', 1))).toBe('=IF(LOG10(A2)>5,"A5",rate5)&5');
  });

  it('renames sheets, quoted where needed', () => {
    const change = { kind: 'renameSheet', sheet: 'orders', to: "last month's" } as const;
    expect(move("=orders!A1+'orders'!B2:B+A1", change)).toBe("='last month''s'!A1+'last month''s'!B2:B+A1");
  });

  it('turns references to a deleted sheet into #REF!', () => {
    expect(move('=orders!A1+A1', { kind: 'deleteSheet', sheet: 'orders' })).toBe('=#REF!+A1');
  });
});
