export { cleanAmount } from './cleanAmount.ts';
export { cleanDate } from './cleanDate.ts';
export { cleanPhone } from './cleanPhone.ts';
