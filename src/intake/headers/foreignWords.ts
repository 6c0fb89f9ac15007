/** Names that programs give to columns without one: col1, Column 2, field_3, Unnamed: 0, 列1, 字段 2, カラム1, A. */
const MEANINGLESS =
  /^((col(umn)?|field|var(iable)?|unnamed|header|feld|spalte|campo|columna|coluna|colonna|champ|colonne) ?\d{0,3}|[cfvx] ?\d{1,3}|[a-eg-ln-qs-z]|第?\d{0,3}(列|栏|栏位|字段|カラム|フィールド|열|필드) ?\d{0,3})$/;

/** Whether a normalised header says nothing of what stands below it. */
export const isMeaningless = (text: string): boolean => text === '' || MEANINGLESS.test(text);

/** Stems of words for customers and members in languages that the lists of fields do not hold. */
const PERSON =
  /kund|klient|klant|mitglied|medlem|käufer|nutzer|\bclient$|^client\b|cliente\b|adhérent|membre|acheteur|utilisateur|socio|sócio|miembro|membro|comprador|usu[aá]rio|utente|asiakas|müşteri|üye|zákazn|ügyfél|vásárló|клиент|клієнт|покупат|покупец|пользоват|участник|会员|顾客|お客|得意先|购入者|注文者|ユーザ|利用者|회원|고객|구매자|주문자|사용자|ลูกค้า|สมาชิก|ผู้ซื้อ|ผู้ใช้|khách|thành viên|người (mua|dùng)|pelanggan|anggota|pembeli|pengguna|عميل|العميل|عضو|ग्राहक|सदस्य|לקוח/;

/** Stems of words for goods, suppliers, staff, places, taxes, freight, rebates and counts: what no member, day or amount is called. */
const SOMETHING_ELSE =
  /artik|art[íi]c|prod[uo][kcti]|商品|品番|品目|상품|제품|สินค้า|товар|артикул|ürün|sản phẩm|barang|liefer|fournis|proveed|forneced|fornit|поставщ|仕入|공급|suppl|vendor|\bsku|\bean\b|barcode|lager|entrep|almac|仓库|창고|stock|stor[ea]|filial|tienda|magasin|店|매장|지점|personal|employ|emplead|mitarbeit|funcion|dipendent|担当|社员|従业员|직원|사원|kostenst|cost cent|^konto\b|sachkonto|^compte\b|^cuenta\b|^conto\b|勘定|계정|物料|供应商|门店|部门|科目|plz|postal|postleit|\bzip|邮便|우편|steuer|mwst|\btax|\biva\b|\btva\b|税|세금|versand|porto|env[íi]o|livraison|frete|spediz|доставк|送料|배송|rabatt|descuento|desconto|remise|sconto|скидк|割引|할인|rückerst|re[me]+bols|rembours|rimbors|возврат|返金|환불|menge|anzahl|cantidad|quanti|количеств|数量|个数|수량|stück|unit|unidad|einzel|单価|단가|\bstate?o?\b|status|状态|estado/;
const SHIPPING = /versand|liefer|porto|env[íi]o|livraison|frete|spediz|доставк|送料|배송/;
const COST =
  /kosten|co[ûu]ts?\b|costo?s?\b|gasto|despesa|dépens|spes[ae]\b|ausgabe|расход|затрат|费用|経费|原価|비용|지출|ค่าใช้จ่าย|chi phí|biaya|expense|budget|salar|gehalt|lohn|급여|给与/;

/** Whether a normalised header names customers or members in a language that we do not read otherwise. */
export const namesPerson = (text: string): boolean =>
  PERSON.test(text) && !isChinese(text) && !namesSomethingElse(text);
export const namesSomethingElse = (text: string): boolean => SOMETHING_ELSE.test(text);
/** Whether a header belongs to a list of expenses; freight is a part of many orders. */
export const namesCost = (text: string): boolean => COST.test(text) && !SHIPPING.test(text);

/** Whether a header is written in Chinese characters alone, without what only Japanese has: a language that we do read. */
export const isChinese = (text: string): boolean => /[\u3400-\u9fff]/.test(text) && !/[ぁ-ヿ]|番|注文|氏名/.test(text);
