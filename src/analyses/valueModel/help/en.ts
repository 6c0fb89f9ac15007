import type { HelpWords } from '../../help.ts';

const columns = {
  frequency: 'Repeat orders: orders less the first. Blank in EXPECTED_ORDERS and the like: a new member.',
  recency: 'Time from the first to the last order; 0 without a repeat.',
  age: 'Time from the first order to the end of the observation, in the same unit.',
};
const average = 'Average value of the repeat orders; 0 without a repeat.';

const modelSettings = {
  r: 'Given r (with alpha, a and b): the order model is not fitted.',
  alpha: 'Given alpha, in the unit of the age.',
  a: 'Given a.',
  b: 'Given b.',
  p: 'Given p (with q and v): the value model is not fitted.',
  q: 'Given q.',
  v: 'Given v, in the unit of the value.',
  penalty:
    'Weight of the squared parameters (alpha in units of the longest age) that is added to the mean negative log-likelihood; draws fits on little data towards small parameters.',
  starts: 'How many of the most promising starts are followed. Left out: 3, and all of them with 300 members or fewer.',
  'too few': 'Fewer members with a repeat order than this are said to be too few.',
};

const predictionSettings = {
  ...modelSettings,
  months: 'The coming months (EXPECTED_ORDERS without a horizon; lifetime value).',
  'month length': 'Length of a month in the unit of the age: 30 for days, 4.345 for weeks, 1 for months.',
  notes: 'yes: a second column says what to know about the number, such as too few repeat buyers.',
};

const orderModel =
  'BG/NBD (Fader, Hardie and Lee 2005): members order at rates spread as a gamma distribution and may leave after each repeat order, with chances spread as a beta distribution. r, alpha, a and b are given, or those of greatest likelihood for the rows passed.';

const model: HelpWords = {
  title: 'Value model',
  summary: 'Fits the models of repeat orders and order value: parameters, log-likelihoods, checks and warnings.',
  method: `${orderModel} Gamma-Gamma (Fader and Hardie 2013) for the average value of those with a repeat order: p, q, v. It takes frequency and value for independent, so their correlation is shown, and a warning from 0.3 up.`,
  columns: { ...columns, average },
  settings: modelSettings,
};

const alive: HelpWords = {
  title: 'Chance that a member still orders',
  summary: 'Gives the chance that each member is still a customer.',
  method: `${orderModel} Without a repeat order the chance is 1, because members of this model can leave only after a repeat: it then tells nothing. Few repeat orders give rough parameters; VALUE_MODEL and the setting notes say so.`,
  columns,
  settings: predictionSettings,
};

const orders: HelpWords = {
  title: 'Expected orders',
  summary: 'Gives the orders that each member is expected to make in the coming time, or the chance of exactly n.',
  method: `${orderModel} The chance that a member is still there times the orders expected of one who is, with what the history has taught. A blank frequency is a new member: what is expected from the first order on.`,
  columns: {
    ...columns,
    horizon: 'The coming time in the unit of the age: one cell for all, or a column. Left out: months × month length.',
  },
  settings: { ...predictionSettings, probability: 'A number n: the chance of exactly n orders in the coming time.' },
};

const value: HelpWords = {
  title: 'Predicted value',
  summary: 'Gives the expected value of an order of each member, or the discounted value of the coming months.',
  method: `Order value, Gamma-Gamma (Fader and Hardie 2013): between the mean of all and the member's own average, nearer to their own the more they ordered; a new member gets the mean of all. Lifetime value: expected orders of each coming month × order value × margin ÷ (1 + discount) to the number of the month. ${orderModel}`,
  columns: { ...columns, average: `${average} Not needed with the setting value per order.` },
  settings: {
    ...predictionSettings,
    show: 'order value, or lifetime value.',
    discount: 'Discount rate a month; 0.01 is 1 %.',
    'value per order': 'A fixed value for every order instead of the value model.',
    margin: 'Share of the value that is kept; multiplies the result.',
  },
};

export const en = { model, alive, orders, value };
