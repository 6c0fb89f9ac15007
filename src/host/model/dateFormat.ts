const known = new Map<string, boolean>();

/** Whether a number format shows days, times or durations, so that the cell's number is a date. */
export function isDateFormat(format: string): boolean {
  let answer = known.get(format);
  if (answer === undefined) {
    const bare = format.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
    answer = !/general/i.test(bare) && /[dyhsm]/i.test(bare);
    known.set(format, answer);
  }
  return answer;
}
