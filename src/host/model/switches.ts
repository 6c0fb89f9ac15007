/** Points on which Google's behaviour is not known for sure; the defaults are the strictest reading. */
export interface Switches {
  /** A leading apostrophe written to a plain-text ('@') cell stays visible. */
  apostropheKeptInTextCells: boolean;
  /** A text starting with '=' written to a plain-text cell becomes a formula. */
  formulaInTextCells: boolean;
  /** Dates before 1900 carry the odd offset that the zone had then. */
  oldZoneOffsets: boolean;
  /** Error cells reach scripts as their text ('#N/A') or as Error objects. */
  errorCells: 'text' | 'error';
  /** The file names no time zone, as reported of files converted from .xlsx; what it shows is then UTC here. */
  zoneMissing: boolean;
}

/** The strictest reading of everything unknown. */
export const strictSwitches: Switches = {
  apostropheKeptInTextCells: true,
  formulaInTextCells: true,
  oldZoneOffsets: true,
  errorCells: 'text',
  zoneMissing: false,
};
