export { cleanAmount } from './cleanAmount.ts';
export { cleanDate } from './cleanDate.ts';
export { cleanPhone } from './cleanPhone.ts';
export { maskPhone } from './maskPhone.ts';
