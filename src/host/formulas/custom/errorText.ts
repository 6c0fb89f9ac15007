/** The text that hovering over a thrown error shows, with the line where Sheets knows it. */
export function hoverText(error: { readonly name: string; readonly message: string; readonly line?: number }): string {
  const line = error.line === undefined ? '' : ` (line ${error.line}).`;
  return `${error.name}: ${error.message}${line}`;
}

/** The sentence that was thrown, without what Sheets puts around it. */
export const thrownSentence = (hover: string): string =>
  hover.replace(/^(?:[A-Za-z]*Error|Exception): /, '').replace(/ \(line \d+\)\.?$/, '');
