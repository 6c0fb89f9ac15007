import { once } from '../engine/once.ts';

/** The open file and what is asked of it often; each costs one service call in a run, and nothing of a run survives it. */
export const openFile = once(() => SpreadsheetApp.getActiveSpreadsheet());

/** IANA name of the spreadsheet's zone; the script's where the file has none, as some that came from .xlsx. */
export const fileZone = once(() => openFile().getSpreadsheetTimeZone() || Session.getScriptTimeZone());

/** The spreadsheet's locale, e.g. en_US. */
export const fileLocale = once(() => openFile().getSpreadsheetLocale());
