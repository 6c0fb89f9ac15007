const LONGEST = 100;

/** A name that a sheet may have: without : \ / ? * [ ], not framed by apostrophes, at most 100 characters. */
export function sheetName(wanted: string): string {
  const name = wanted
    .replace(/[:\\/?*[\]]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim();
  return name.slice(0, LONGEST);
}
