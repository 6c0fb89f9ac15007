import { textWidth } from './textWidth.ts';

/** A text in lines of at most so many half-width characters, broken at blanks and between Chinese characters; a longer word stands alone. */
export function foldLines(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  // No line begins with a closing sign: it stays with the character before it.
  for (const part of text.match(
    /[\u2e80-\u9fff\uff00-\uffef][，。；：！？、）」”]*|[^\u2e80-\u9fff\uff00-\uffef\s]+\s*|\s+/g,
  ) || []) {
    if (line !== '' && textWidth((line + part).trim()) > width) {
      lines.push(line.trim());
      line = '';
    }
    line += part;
  }
  return line.trim() === '' ? lines : [...lines, line.trim()];
}
