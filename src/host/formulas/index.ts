export { thrownSentence } from './custom/errorText.ts';
export { formatValue } from './formatValue.ts';
export { formulaEngine } from './formulaEngine.ts';
export { GOOGLE_BUILT_INS } from './googleBuiltIns.ts';
export { createCalculator } from './graph/calculator.ts';
export type * from './ports.ts';
export { canonicalFormula, localFormula } from './syntax/canonicalFormula.ts';
export { isDateKind } from './time/formatKind.ts';
export { parseTyped } from './typing/parseTyped.ts';
