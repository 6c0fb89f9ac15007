/** By code of addon/refused.ts. */
export const en: Record<string, string> = {
  busy: 'Someone else is writing to this file right now. Wait a few seconds, then try again.',
  otherRun: '{name} started a review at {since}; it is at step "{step}". Wait until it is finished, then look again.',
  leaseLost: 'This review was taken over in another window, so it stopped here. Nothing is lost: go on in that window.',
  runGone:
    'This review is no longer stored in the file. Its half-made sheets were left alone: start a new review to clear them.',
  runUnfinished: 'A review is not finished yet (step "{step}"). Continue it or throw it away first.',
  sourceChanged:
    'The sheet "{sheet}" was changed while the review ran, so its numbers would not fit together. Start over with the new data, or go on with a copy that nobody edits.',
  sourceGone: 'The sheet "{sheet}" is no longer there. Bring it back with Edit ▸ Undo, or start over without it.',
  noSource:
    'No member, order or activity table is chosen. Paste one into a sheet, or mark on the columns screen what your table is.',
  noRows: 'The sheet "{sheet}" has headers but no rows below them. Paste your data there, then look again.',
  asOfMissing: 'The day to count to, "{value}", is not a date. Choose a day such as 2026-11-01.',
  noDates:
    'The tables hold no date from which the day to count to could follow. Give that day yourself, such as 2026-11-01.',
  protected:
    'This file has a protection that does not let you write here. Ask the owner to allow you to add sheets, then try again.',
  gridFull:
    'The file would pass the limit of 10,000,000 cells. Delete sheets that you no longer need, or work in a copy of the file.',
  transient: 'Google Sheets did not answer this time. Nothing is lost: try again in a moment.',
  tooLong:
    'This step took longer than Google allows. Nothing is lost: try again; if it stops again, split the largest table.',
  textTooLong: 'A cell would hold more than 50,000 characters{where}. Shorten that text, then try again.',
  importBroken: 'Importing "{name}" was interrupted: the sheet it wrote to is gone. Import the file again.',
  badRange: '"{value}" is not a range of this file. Write it like Orders!B2:B.',
  rangeGone: 'There is no sheet "{sheet}" in this file. Look again, and choose its columns anew.',
  requestBroken: 'This form is older than the add-on. Close the sidebar and open it again from the menu.',
  noLabels:
    'With these settings the result is a table, not a label for each member. Choose another "show", then look again.',
  sheetGone: 'That sheet is no longer there.',
  storageFull:
    'The file has no room left to remember the review. Remove old reviews under Manage outputs and settings, then try again.',
  dayLimit:
    'The daily limit that Google sets for your account is used up. Nothing is lost: continue tomorrow, or let a colleague take over after ten minutes.',
  settingsChanged:
    "The file's locale or time zone was changed while the review ran, so its days would not fit together. Change it back to {locale}, {zone} under File ▸ Settings and continue, or start over.",
  unknown:
    'Something went wrong that should not have. Your own sheets were not changed. Try again; if it happens again, throw this review away and start over.',
};
