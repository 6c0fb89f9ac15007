import { decode, type Encoding, GUESSED, isUtf8, markedEncoding, unmarkedUtf16 } from './encodings.ts';
import { scoreText } from './scoreText.ts';

export interface Candidate {
  readonly encoding: Encoding;
  readonly score: number;
  /** The first three lines as they look under this encoding. */
  readonly preview: readonly string[];
}

export interface Detected {
  readonly encoding: Encoding;
  /** False where the person should pick among the candidates. */
  readonly certain: boolean;
  /** Best first. */
  readonly candidates: readonly Candidate[];
}

const SAMPLE = 64 * 1024;
/** The best must lead by so much to be taken without asking. */
const CLEAR_LEAD = 0.25;
const LEAST_SCORE = 0.3;
/** Lines that end in CR alone were written by an old Macintosh. */
const OLD_MAC = 0.4;

/** Lines with bytes beyond ASCII tell encodings apart; the first lines hold the headers. */
function tellingSample(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE) return bytes;
  const parts: number[] = Array.from(bytes.subarray(0, 4096));
  let start = 4096;
  while (start < bytes.length && bytes[start] !== 10 && bytes[start] !== 13) start++;
  for (let lineStart = start, high = false, at = start; at < bytes.length && parts.length < SAMPLE; at++) {
    if (bytes[at] >= 0x80) high = true;
    if (bytes[at] !== 10 && bytes[at] !== 13) continue;
    if (high) for (let i = lineStart; i <= at; i++) parts.push(bytes[i]);
    lineStart = at + 1;
    high = false;
  }
  return Uint8Array.from(parts);
}

const previewOf = (text: string): string[] =>
  text
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 3)
    .map((line) => line.slice(0, 120));

/**
 * Tells the encoding: a byte order mark, else strict UTF-8, else each of GB18030, Big5, Windows-1252 and Macintosh is
 * decoded and scored. Trying in order would be silently wrong, for GB18030 accepts nearly everything.
 */
export function detectEncoding(bytes: Uint8Array): Detected {
  const sure = markedEncoding(bytes) || unmarkedUtf16(bytes) || (isUtf8(bytes) ? 'utf-8' : undefined);
  if (sure) {
    const preview = previewOf(decode(bytes.subarray(0, 4000), sure));
    return { encoding: sure, certain: true, candidates: [{ encoding: sure, score: 1, preview }] };
  }
  const sample = tellingSample(bytes);
  const onlyReturns = sample.includes(13) && !sample.includes(10);
  const candidates = GUESSED.map((encoding): Candidate => {
    const text = decode(sample, encoding);
    return {
      encoding,
      score: scoreText(text) + (encoding === 'macintosh' && onlyReturns ? OLD_MAC : 0),
      preview: previewOf(text),
    };
  }).sort((a, b) => b.score - a.score);
  const [best, next] = candidates;
  return {
    encoding: best.encoding,
    certain: best.score >= LEAST_SCORE && best.score - next.score >= CLEAR_LEAD,
    candidates,
  };
}
