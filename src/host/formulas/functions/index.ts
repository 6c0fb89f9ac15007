import { aggregate } from './aggregate.ts';
import { arrays } from './arrays.ts';
import { borrowed } from './borrowed.ts';
import { conditional } from './conditional.ts';
import { dates } from './dates.ts';
import type { Definition, Definitions } from './definition.ts';
import { information } from './information.ts';
import { lambda } from './lambda.ts';
import { logical } from './logical.ts';
import { lookup } from './lookup.ts';
import { mathematics } from './mathematics.ts';
import { text } from './text.ts';

const own: Definitions = {
  ...aggregate,
  ...arrays,
  ...conditional,
  ...dates,
  ...information,
  ...lambda,
  ...logical,
  ...lookup,
  ...mathematics,
  ...text,
};

/** The built-in function of a name, in any case; undefined when there is none here. */
export function findBuiltIn(name: string): Definition | undefined {
  const upper = name.toUpperCase();
  return Object.hasOwn(own, upper) ? own[upper] : borrowed(upper);
}
