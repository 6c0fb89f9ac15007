/** Names and fixed values compare without regard to case, width, and to blanks, hyphens or underscores between words. */
export const foldName = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-\u200b\ufeff]+/g, ' ')
    .trim();
