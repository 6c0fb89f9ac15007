/** Names and fixed values compare without regard to case, width, and to blanks, hyphens or underscores between words. */
export const foldName = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-\u200b\ufeff]+/g, ' ')
    .trim();

/** A name without what stands between its words: loglog is log-log, and 40/20/40 is 40-20-40. */
export const lettersOf = (text: string): string => foldName(text).replace(/[\s/–—]+/g, '');
