import { describe, expect, it } from 'vitest';
import { findTables } from '../../src/intake/findTables.ts';
import { recogniseTable } from '../../src/intake/recogniseTable.ts';
import { zoneContext } from './zoneContext.ts';

/** Columns of made-up cells, each told by what it is like; i counts rows from 0. */
const cells: Record<string, (i: number) => string | number> = {
  orderCode: (i) => `B${1000 + i}`,
  orderNumber: (i) => 1000 + i,
  member: (i) => `K${100 + ((i * 7) % 41)}`,
  memberNumber: (i) => 10_001 + ((i * 7) % 41),
  own: (i) => `K${100 + i}`,
  line: (i) => `B${1000 + Math.floor(i / 2)}`,
  buyerOfLine: (i) => `K${100 + ((Math.floor(i / 2) * 7) % 23)}`,
  dayOfLine: (i) => `2026-0${1 + (Math.floor(i / 2) % 9)}-15`,
  goods: (i) => `P-${100 + ((i * 5) % 31)}`,
  supplier: (i) => `L-${10 + ((i * 5) % 37)}`,
  centre: (i) => 4701 + (i % 9),
  account: (i) => 4400 + ((i * 11) % 50),
  day: (i) => `2026-0${1 + (i % 9)}-${10 + ((i * 3) % 18)}`,
  moment: (i) => `2026-0${1 + (i % 9)}-${10 + ((i * 3) % 18)} 1${i % 10}:${10 + ((i * 7) % 49)}:00`,
  eachDay: (i) => new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10),
  amount: (i) => 5 + ((i * 37) % 300) + 0.25 * (i % 4),
  tax: (i) => 1 + 0.19 * (i % 5),
  won: (i) => 1000 * (5 + ((i * 37) % 300)),
  visits: (i) => 1000 + ((i * 37) % 400),
  person: (i) => ['Ana', 'Luis', 'Eva', 'Juan', 'Pau', 'Ines', 'Leo', 'Mar', 'Sol', 'Ivo', 'Teo', 'Noa'][(i * 5) % 12],
  ownName: (i) => `Ana ${String.fromCharCode(65 + (i % 26))}${'xyz'[i % 3]}${i}`,
  phone: (i) => `+81 90-${1000 + i}-${2000 + i * 3}`,
  action: (i) => ['login', 'visita', 'compra'][(i * 5) % 3],
  words: (i) => `Schraube M${i}`,
  shop: (i) => ['web', 'app', 'tienda'][i % 3],
};
const recognise = (headers: string, columns: string, rows = 120) => {
  const grid = [
    headers.split(';'),
    ...Array.from({ length: rows }, (_, i) => columns.split(' ').map((name) => cells[name](i))),
  ];
  return recogniseTable(findTables(grid)[0], grid, zoneContext());
};
const fields = (headers: string, columns: string, rows?: number) => {
  const { kind, columns: guessed, missing } = recognise(headers, columns, rows);
  return [kind, guessed.map(({ field }) => field || '-').join(' '), missing.join()];
};

describe('headers in a language that is not read', () => {
  it.each([
    ['German', 'Bestellnummer;Kundennummer;Bestelldatum;Gesamtbetrag', 'orderCode member day amount'],
    ['Japanese', '注文番号;会員番号;注文日;金額', 'orderCode member day amount'],
    ['Korean', '주문번호;회원번호;주문일;금액', 'orderNumber memberNumber day won'],
    ['French', 'N° commande;Code client;Date;Montant', 'orderCode member day amount'],
    ['Portuguese', 'Pedido;ID do cliente;Data;Valor', 'orderNumber memberNumber day amount'],
    ['Thai', 'เลขที่คำสั่งซื้อ;รหัสลูกค้า;วันที่;ยอดรวม', 'orderCode member day amount'],
    ['Russian', 'Номер заказа;Код клиента;Дата;Сумма', 'orderCode memberNumber day amount'],
    ['Turkish', 'Sipariş no;Müşteri no;Tarih;Tutar', 'orderNumber memberNumber day amount'],
    ['Vietnamese', 'Mã đơn;Mã khách hàng;Ngày;Tổng tiền', 'orderCode member day won'],
    ['none at all', 'col1;col2;col3;col4', 'orderCode member day amount'],
    ['letters', 'A;B;C;D', 'orderNumber memberNumber day amount'],
  ])('orders are seen by their values: %s', (_, headers, columns) => {
    expect(fields(headers, columns)).toEqual(['orders', '- user_id order_at amount', '']);
  });

  it('are guesses, to be checked, and what is known stays sure', () => {
    expect(recognise('Nummer;Kunde;Datum;Betrag', 'orderCode member day amount').certainty).toBe('check');
    const table = recognise('注文番号;会員番号;注文日;金額', 'orderCode member day amount');
    expect(table.columns.map(({ certainty, reason }) => `${certainty} ${reason}`)).toEqual([
      'none unknownHeader',
      'check byContent',
      'check byContent',
      'sure ',
    ]);
  });

  it('take the total for the amount, not its tax or freight', () => {
    expect(fields('Bestellung;Datum;Kunde;Versandkosten;MwSt;Summe', 'orderCode day member tax tax amount')).toEqual([
      'orders',
      '- order_at user_id - - amount',
      '',
    ]);
  });

  it('tell the lines of an order from who bought them: an order has one day', () => {
    expect(fields('Auftrag;Artikel;Kürzel;Datum;Betrag', 'line goods buyerOfLine dayOfLine amount')[1]).toBe(
      '- - user_id order_at amount',
    );
  });

  it('name customers who bought once, if the orders have numbers of their own', () => {
    expect(fields('Bestellnummer;Kundennummer;Datum;Betrag', 'orderCode own day amount', 12)[1]).toBe(
      '- user_id order_at amount',
    );
  });

  it.each([
    ['Kundennummer;Name;Eintrittsdatum', 'own ownName day', 'user_id name join_at'],
    ['会員番号;氏名;電話番号;登録日', 'own ownName phone day', 'user_id - phone join_at'],
    ['이름;전화번호;가입일', 'ownName phone day', 'name phone join_at'],
    ['ID cliente;Nombre;Fecha de alta', 'own ownName day', 'user_id name join_at'],
  ])('members are seen by ids that stand once: %s', (headers, columns, wanted) => {
    expect(fields(headers, columns)).toEqual(['members', wanted, '']);
  });

  it.each(['Kundennummer;Zeitpunkt;Aktion', '회원번호;일시;행동', '会員番号;日時;イベント'])(
    'activity is seen by a few words that come back: %s',
    (headers) => {
      expect(fields(headers, 'member moment action')).toEqual(['activity', 'user_id event_at event', '']);
    },
  );

  it.each([
    ['a price list', 'Artikelnummer;Bezeichnung;Preis;Gültig ab', 'goods words amount day'],
    ['a price list of goods that stand once', 'Referencia;Descripción;Precio;Desde', 'own words amount day'],
    ['costs by centre', 'Datum;Lieferant;Kostenstelle;Betrag', 'day supplier centre amount'],
    ['bills of suppliers', 'Datum;Lieferant;Rechnung;Betrag', 'day supplier orderCode amount'],
    ['bookings', 'Konto;Datum;Beleg;Betrag', 'account day orderCode amount'],
    ['expenses', 'Fecha;Código;Gasto', 'day member amount'],
    ['expenses in Japanese', '日付;担当者;経費', 'day member amount'],
    ['salaries', 'Mitarbeiter;Personalnummer;Datum;Gehalt', 'person memberNumber day amount'],
    ['takings of branches', 'Filiale;Datum;Umsatz', 'goods day amount'],
    ['takings of Japanese shops', '店舗コード;日付;売上', 'goods day won'],
    ['totals by day', 'Tag;Besuche;Umsatz', 'eachDay visits amount'],
    ['totals by day and shop', 'Tag;Kanal;Besuche;Umsatz', 'eachDay shop visits amount'],
    ['totals by day in Chinese', '统计日;访客;成交', 'eachDay visits amount'],
    ['readings', 'Sensor;Zeit;Wert', 'centre moment amount'],
    ['expenses in English', 'Expense ID;Date;Amount;Cost centre', 'orderCode day amount account'],
    ['bills in English', 'Supplier code;Invoice date;Amount', 'supplier day amount'],
    ['numbers of something', 'Ref;Logged;Reading', 'orderCode day amount'],
  ])('%s is no table of members', (_, headers, columns) => {
    const { kind, missing } = recognise(headers, columns);
    expect(kind === 'other' || missing.length > 0).toBe(true);
  });
});

describe('a table without headers', () => {
  it('has its members where ids come back, not where each stands once', () => {
    const grid = Array.from({ length: 120 }, (_, i) => [
      cells.orderCode(i),
      cells.member(i),
      cells.day(i),
      cells.amount(i),
    ]);
    const table = recogniseTable(findTables(grid)[0], grid, zoneContext());
    expect(table.columns.map(({ field }) => field)).toEqual(['', 'user_id', 'order_at', 'amount']);
  });
});
