import type { TableKind } from '../headers/fields.ts';

/** Fields that only one kind of table has, and how much they say. */
const TELLING: Readonly<Record<Exclude<TableKind, 'other'>, Readonly<Record<string, number>>>> = {
  members: {
    join_at: 2,
    last_order_at: 2,
    first_order_at: 2,
    last_active_at: 2,
    recency: 2,
    orders: 2,
    total_spent: 2,
    level: 1.5,
    points: 1.5,
    balance: 1,
    expiry: 1.5,
    inviter_id: 1.5,
    gender: 1,
    age: 1,
    birthday: 1,
    tags: 1,
    phone: 1,
    email: 0.5,
    city: 0.5,
  },
  orders: { order_id: 3, order_at: 2, amount: 3, refund: 1, price: 1, product: 1, quantity: 1, status: 0.5 },
  activity: {
    event: 3,
    event_at: 2,
    session: 1.5,
    likes: 1,
    comments: 1,
    reads: 1,
    shares: 1,
    words: 1,
    posts: 1.5,
    question: -1,
  },
};

export const KINDS = ['members', 'orders', 'activity'] as const;

/** A reading of a table as one kind: the fields found, with their scores. */
export interface KindReading {
  readonly kind: 'members' | 'orders' | 'activity';
  readonly scores: ReadonlyMap<string, number>;
}

/**
 * How well a table fits a kind; 0 if it can't be one. unique is the share of different keys among the rows: members
 * stand once, in orders and activity they come back.
 */
export function kindScore({ kind, scores }: KindReading, unique: number, rows: number): number {
  const person = scores.has('user_id') || scores.has('phone') || scores.has('name');
  let score = 0;
  scores.forEach((value, field) => {
    score += value * (TELLING[kind][field] || 0);
  });
  if (kind === 'members') {
    if (!person || score === 0) return 0;
    if (rows < 4) return score;
    return unique >= 0.95 ? score + 1.5 : unique >= 0.8 ? score * 0.7 : 0;
  }
  if (kind === 'orders') {
    const parts = ['order_id', 'order_at', 'amount'].filter((field) => scores.has(field)).length;
    return parts >= 2 ? score : 0;
  }
  return scores.has('event_at') && (person || scores.has('event')) ? score : 0;
}
