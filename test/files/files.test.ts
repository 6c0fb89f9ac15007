import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { detectEncoding } from '../../src/files/detectEncoding.ts';
import { decode, type Encoding } from '../../src/files/encodings.ts';
import { readRows } from '../../src/files/readRows.ts';
import { encode } from './encode.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('detectEncoding(bytes)', () => {
  it.each<[string, Encoding]>([
    ['订单号,金额\nA1,10\n', 'gb18030'],
    ['name,city\nAmy,上海\nBob,北京\n', 'gb18030'],
    ['訂單編號,金額\nA1,10\n', 'big5'],
    ['name,city\nAmy,台北\nBob,高雄\n', 'big5'],
    ['會員編號,姓名\n1,陳怡君\n', 'gb18030'],
    ['顧客,門市\n王小明,板橋\n李大華,新莊\n', 'big5'],
    ['name,amount\nCafé,10\n', 'windows-1252'],
    ['name,amount\nCafé,10\n', 'macintosh'],
    ['name,note\nO’Brien,don’t\n', 'windows-1252'],
    ['Größe,Straße\n1,Köln\n', 'windows-1252'],
    ['Größe,Straße\n1,Köln\n', 'macintosh'],
    ['wiersz,miasto\n1,Łódź', 'utf-8'],
    ['会员,金额\n张三,1', 'utf-8'],
  ])('%j in %s', (text, encoding) => expect(detectEncoding(encode(text, encoding)).encoding).toBe(encoding));

  it('is not certain about one lone letter, and shows the first lines under each encoding', () => {
    const found = detectEncoding(encode('a,b\n1,è\n', 'windows-1252'));
    expect(found.certain).toBe(false);
    expect(found.candidates.length).toBe(5);
    expect(found.candidates.map(({ preview }) => preview[0])).toEqual(Array(5).fill('a,b'));
  });
  it('finds UTF-16 without a mark', () => {
    expect(detectEncoding(encode('name,amount\nAmy,10\n', 'utf-16le')).encoding).toBe('utf-16le');
    expect(detectEncoding(encode('name,amount\nAmy,10\n', 'utf-16be')).encoding).toBe('utf-16be');
  });
  it('tells UTF-8 from a file cut off inside a character', () => {
    expect(detectEncoding(bytes('会员,金额\n张三').subarray(0, -1)).encoding).toBe('utf-8');
  });
});

describe('decode(bytes, encoding)', () => {
  it('has the quotes and the euro sign of Windows-1252', () => {
    expect(decode(Uint8Array.of(0x80, 0x92, 0x93, 0xe9), 'windows-1252')).toBe('€’“é');
  });
});

describe('readRows(bytes)', () => {
  it('reads back what was written, in any separator and with any line ends', () => {
    const cell = fc
      .stringMatching(/^[A-Za-z0-9,;"\n 张伟]{1,8}$/)
      .filter((text) => text.trim() === text && !text.startsWith('="'));
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 3, maxLength: 12 }),
      );
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(',', '\t', ';'),
        fc.constantFrom('\n', '\r\n', '\r'),
        (rows, delimiter, newline) => {
          const text = Papa.unparse(rows, { delimiter, newline: '\n', quotes: true }).replace(/\n/g, newline);
          expect(readRows(bytes(text)).rows).toEqual(rows);
        },
      ),
      { numRuns: 200 },
    );
  });
  it('says why there is nothing to read', () => {
    expect(readRows(new Uint8Array(0)).problem).toBe('empty');
    expect(readRows(bytes('\n \n')).problem).toBe('empty');
    expect(readRows(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)).problem).toBe('workbook');
    expect(readRows(Uint8Array.from({ length: 3000 }, (_, i) => i % 256)).problem).toBe('notText');
  });
  it('takes a given encoding as given', () => {
    const file = readRows(encode('客户\n张三\n', 'gb18030'), { encoding: 'gb18030' });
    expect([file.rows, file.encodingCertain]).toEqual([[['客户'], ['张三']], true]);
  });
  it('keeps names of two words in one column', () => {
    expect(readRows(bytes('John Smith\nAmy Wong\nBob Lee\n')).rows).toEqual([
      ['John Smith'],
      ['Amy Wong'],
      ['Bob Lee'],
    ]);
  });
  it('counts rows that are longer or shorter than the first one and fills them up', () => {
    const file = readRows(bytes('a,b,c\n1,2\n3,4,5\n6,7,8,9\n'));
    expect(file.rows).toEqual([
      ['a', 'b', 'c', ''],
      ['1', '2', '', ''],
      ['3', '4', '5', ''],
      ['6', '7', '8', '9'],
    ]);
    expect(file.remarks).toEqual([{ code: 'raggedRows', count: 2 }]);
  });
  it('obeys a sep= line', () => {
    expect(readRows(bytes('sep=|\na,b|c\n1|2\n')).rows).toEqual([
      ['a,b', 'c'],
      ['1', '2'],
    ]);
  });
});
