/** A link to cells of a sheet whose id is known, as Sheets writes it. */
export const linkToSheet = (sheetId: number, range: string): string => `#gid=${sheetId}&range=${range}`;

/**
 * A link to cells of a sheet of the same run, named by its spec's id. Sheet ids are only known when the sheets exist, so
 * whoever writes a sheet puts its number in.
 */
export const linkToOutput = (specId: string, range = ''): string =>
  range === '' ? `step:${specId}` : `step:${specId}!${range}`;
