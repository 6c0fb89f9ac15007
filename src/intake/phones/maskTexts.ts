/** A day, with or without the time of it: digits that tell nobody's number. */
const DAY = /(?:19|20)\d{2}([-/.])(?:1[0-2]|0?[1-9])\1(?:3[01]|[12]\d|0?[1-9])(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?(?!\d)/;
/** An address: what stands before the @ names a person. */
const MAIL = /[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/;
/** An account such as wxid_ab12cd34, or any run of letters and digits that no word is as long as. */
const ACCOUNT = /wxid_[A-Za-z0-9_-]+|(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[A-Za-z0-9]{16,}/;
/** Digits, each at most one sign or two apart (a point only before three more, not before decimals), with the check letter of an identity card. */
const DIGITS = /(?:\(\+?\d{1,4}\)[ -]?|\+?\d)(?:(?:[ ()–—-]{0,2}|\.(?=\d{3}))\d)+[Xx]?/;

const PARTS = new RegExp([DAY, MAIL, ACCOUNT, DIGITS].map(({ source }) => `(${source})`).join('|'), 'g');

/** From how many digits on a run may be a phone number or an id. */
const FROM = 8;
const SHOWN_FIRST = 3;
const SHOWN_LAST = 4;

/**
 * Hides phone numbers, long ids and the names in mail addresses inside a text: 138****5678. The last four digits stay,
 * of a number with its calling code (+86 …) four before them go, of any other all but the first three. Days, and runs
 * under 8 digits, stay as they are. Full-width digits count; signs between digits stay where they are.
 */
export function maskTexts(text: string, from = FROM): string {
  // Digits of full width become plain ones; everything else keeps its look.
  const plain = text.replace(/[０-９＋（）－]/g, (sign) => sign.normalize('NFKC'));
  const masked = plain.replace(PARTS, (...found) => {
    const [part, day, , mail, account] = found as string[];
    if (day) return part;
    if (mail) return `${mail[0]}***${mail.slice(mail.indexOf('@'))}`;
    return account ? maskAccount(account) : maskDigits(part, from);
  });
  // The end of an account, which stays, may make a long number with the digits behind it.
  return masked === plain ? masked : maskTexts(masked, from);
}

const maskAccount = (account: string): string =>
  `${account.slice(0, SHOWN_FIRST)}****${account.slice(account.length - SHOWN_LAST)}`;

function maskDigits(part: string, from: number): string {
  const count = part.replace(/[^\dXx]/g, '').length;
  if (count < from) return part;
  const first = Math.max(0, count - 2 * SHOWN_LAST);
  const shown = part.indexOf('+') >= 0 ? first : Math.min(SHOWN_FIRST, first);
  let place = 0;
  return part.replace(/[\dXx]/g, (digit) => {
    place++;
    return place > shown && place <= count - SHOWN_LAST ? '*' : digit;
  });
}
