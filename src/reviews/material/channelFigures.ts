import type { ReviewedPeriod } from './period.ts';
import type { Members } from './readMembers.ts';
import type { Orders } from './readOrders.ts';

/** One channel: its members, those who joined and bought in the reviewed period, and what these spent. '' is unknown. */
export interface ChannelFigures {
  readonly name: string;
  members: number;
  joined: number;
  buyers: number;
  minor: number;
}

/** By the members table's channel, else by the one of a person's first order row. Null without any channel column. */
export function channelFigures(
  members: Members,
  orders: Orders,
  people: number,
  { from, to }: ReviewedPeriod,
): ChannelFigures[] | null {
  const channel = channelOfPeople(members, orders, people);
  if (!channel) return null;
  const joined = members.has('join_at') ? members.days('join_at') : new Float64Array(0);
  const byName = new Map<string, ChannelFigures>();
  const figuresOf = (person: number): ChannelFigures => {
    const name = channel[person];
    let figures = byName.get(name);
    if (!figures) {
      figures = { name, members: 0, joined: 0, buyers: 0, minor: 0 };
      byName.set(name, figures);
    }
    return figures;
  };
  const bought = new Uint8Array(people);
  for (let person = 0; person < people; person++) {
    const figures = figuresOf(person);
    figures.members++;
    if (joined[person] >= from && joined[person] < to) figures.joined++;
  }
  orders.day.forEach((day, row) => {
    if (day < from || day >= to) return;
    const person = orders.person[row];
    const figures = figuresOf(person);
    figures.minor += orders.minor[row];
    if (orders.minor[row] < 0 || bought[person] === 1) return;
    bought[person] = 1;
    figures.buyers++;
  });
  return [...byName.values()].sort((a, b) => b.members - a.members || (a.name < b.name ? -1 : 1));
}

function channelOfPeople(members: Members, orders: Orders, people: number): string[] | null {
  const channel = new Array<string>(people).fill('');
  if (members.has('channel')) {
    members.texts('channel').forEach((name, person) => {
      channel[person] = name;
    });
    return channel;
  }
  const ofOrders = orders.channels();
  if (!ofOrders) return null;
  const first = new Float64Array(people).fill(Number.POSITIVE_INFINITY);
  ofOrders.forEach((name, row) => {
    const person = orders.person[row];
    if (name === '' || orders.times.civil[row] >= first[person]) return;
    first[person] = orders.times.civil[row];
    channel[person] = name;
  });
  return channel;
}
