/**
 * How a packed text is written: characters as they are, and for a stretch that stood before, a mark, its length and how
 * far back it begins. Near ones take two digits for the distance, far ones three; the first digit tells which, with the
 * length. The mark itself stands doubled. Everything is printable: what is pushed can still be searched.
 */
export const MARK = '@';

/** Digits: printable, and none that a string literal would have to escape. */
export const DIGITS = '!#$%&()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';

/** First digits below this one are of near stretches. */
export const FAR_FROM = DIGITS.length >> 1;
/** Shorter stretches would gain nothing. */
export const SHORTEST_NEAR = 5;
export const SHORTEST_FAR = 6;
