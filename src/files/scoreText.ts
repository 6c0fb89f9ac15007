import { fieldWords } from '../intake/headers/fieldWords.ts';
import { foldHan } from '../intake/headers/foldHan.ts';
import { commonHan } from './commonHan.ts';

const FREQUENT_LATIN = /[àáâäãåæçèéêëìíîïñòóôöõøœùúûüßÀÁÂÄÅÆÇÈÉÊÍÎÑÓÔÖØŒÚÜ]/;
const LATIN = /[\u00c0-\u024f]/;
const UPPER_LATIN = /[À-ÖØ-ÞŸŠŽŒ]/;
const SIGN = /[€£¥©®°·–—‘’“”•…«»¿¡º™]/;
const HAN = /[\u3400-\u9fff]/;
const FULL_WIDTH = /[\u3000-\u303f\uff01-\uff65\u2500-\u257f]/;
/** So many known header words make a case. */
const ENOUGH_WORDS = 3;

/** How likely one character beyond ASCII is where it stands: 1 likely, 0 unknown, below that damage. */
function likelihood(character: string, before: string, after: string): number {
  if (character === '\ufffd') return -3;
  if (/[\ue000-\uf8ff\u0080-\u009f]|[\u{f0000}-\u{10ffff}]/u.test(character)) return -2;
  const inWord = /[A-Za-z]/.test(before) || /[A-Za-z]/.test(after);
  if (HAN.test(character)) {
    if (/[a-z]/.test(before) && /[a-z]/.test(after)) return -1;
    return commonHan().has(character) ? 1 : -0.7;
  }
  if (FULL_WIDTH.test(character)) return 0.7;
  if (/[\u3040-\u30ff\uac00-\ud7af]/.test(character)) return 0.2;
  if (LATIN.test(character)) {
    if (LATIN.test(before) || LATIN.test(after)) return -0.4;
    if (!inWord) return -0.2;
    if (UPPER_LATIN.test(character) && /[a-z]/.test(before)) return -0.8;
    if (!UPPER_LATIN.test(character) && /[A-Z]/.test(after)) return -0.8;
    return FREQUENT_LATIN.test(character) ? 1 : 0.3;
  }
  // An apostrophe is likelier than í between the same letters.
  if ((character === '’' || character === '‘') && /[A-Za-z]/.test(before)) return 1.1;
  if (SIGN.test(character)) return 0.1;
  return /\p{Extended_Pictographic}/u.test(character) ? 0.5 : -0.5;
}

function knownWords(text: string): number {
  const head = foldHan(
    text
      .split(/[\r\n]+/)
      .slice(0, 12)
      .join('\n'),
  );
  if (!/[\u0080-\uffff]/.test(head)) return 0;
  return fieldWords().filter((word) => /[\u3400-\u9fff]/.test(word) && head.includes(word)).length;
}

/** Scores a decoded text: the mean likelihood of its characters beyond ASCII (-3 to 1), plus up to 1 for known header words. */
export function scoreText(text: string): number {
  const characters = Array.from(text);
  let sum = 0;
  let count = 0;
  characters.forEach((character, index) => {
    if (character < '\u0080') return;
    count++;
    sum += likelihood(character, characters[index - 1] || '', characters[index + 1] || '');
  });
  return (count === 0 ? 0 : sum / count) + Math.min(1, knownWords(text) / ENOUGH_WORDS);
}
