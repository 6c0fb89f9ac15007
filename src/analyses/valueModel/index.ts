export { expectedOrders } from './expectedOrders.ts';
export { pAlive } from './pAlive.ts';
export { predictedValue } from './predictedValue.ts';
export { valueModel } from './valueModel.ts';
