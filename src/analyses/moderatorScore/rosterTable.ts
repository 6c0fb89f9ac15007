import { fill } from '../../words/fill.ts';
import type { ResultCell, Say } from '../analysis.ts';
import type { Measure } from './readMeasures.ts';
import type { Moderator } from './roster.ts';

export interface RosterCube {
  readonly show: 'roster' | 'attention' | 'operators';
  readonly measures: readonly Measure[];
  readonly roster: readonly Moderator[];
  /** Which columns were given. */
  readonly has: Readonly<Record<'group' | 'operator' | 'contact' | 'recruited' | 'trained', unknown>>;
}

const known = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** A row a moderator, the lowest score first; attention: only those whom somebody has to see to. */
export function rosterTable({ show, measures, roster, has }: RosterCube, say: Say): ResultCell[][] {
  const needs = ({ result, contact, training }: Moderator): boolean =>
    result !== 'meets' || (!!has.contact && contact !== 'in time') || (!!has.trained && training !== 'trained');
  const shown = show === 'attention' ? roster.filter(needs) : roster;
  const columns: [string, unknown, (each: Moderator) => ResultCell][] = [
    [say('moderator'), true, ({ name }) => name],
    [say('group'), has.group, ({ group }) => group || null],
    [say('operator'), has.operator, ({ operator }) => operator || null],
    [say('days in post'), has.recruited, ({ daysInPost }) => known(daysInPost)],
    [say('training'), has.trained, ({ training }) => say(training)],
    [say('days since contact'), has.contact, ({ daysSinceContact }) => known(daysSinceContact)],
    [say('contact'), has.contact, ({ contact }) => say(contact)],
    ...measures.map(({ name }, place): [string, true, (each: Moderator) => ResultCell] => [
      fill(say('share of'), { measure: name }),
      true,
      // 0.6 ÷ 0.8 is a hair below 0.75 in binary.
      ({ shares }) => known(Number(shares[place].toPrecision(12))),
    ]),
    [say('score'), true, ({ score }) => known(score)],
    [say('result'), true, ({ result }) => say(result)],
    [say('below in'), true, (each) => belowText(each, measures, say)],
  ];
  const used = columns.filter(([, isGiven]) => isGiven);
  return [used.map(([header]) => header), ...shown.map((each) => used.map(([, , cellOf]) => cellOf(each)))];
}

/** "posts 8 of 20; complaints 4, at most 3": each measure below its standard, with its figure. */
function belowText({ below, row }: Moderator, measures: readonly Measure[], say: Say): string | null {
  const texts = below.map((place) => {
    const { name, standard, atMost, isPercent, values } = measures[place];
    const told = (figure: number): string =>
      isPercent ? `${Number((figure * 100).toPrecision(12))}%` : String(figure);
    const value = Number.isNaN(values[row]) ? say('blank') : told(values[row]);
    return fill(say(atMost ? 'above most' : 'below least'), { name, value, standard: told(standard) });
  });
  return texts.length > 0 ? texts.join(say('semicolon')) : null;
}
