import type { Members } from '../../material/readMembers.ts';
import type { Material } from '../../review.ts';
import { commonWords } from '../../words/common.ts';
import { overviewWords } from '../../words/overview.ts';
import { compareText } from '../compareText.ts';
import { shareOf } from '../frame.ts';
import { listBlock } from '../listBlock.ts';
import type { Placed } from './numberBlocks.ts';

const ATTRIBUTES = ['level', 'city', 'age', 'occupation'] as const;
type Attribute = (typeof ATTRIBUTES)[number];
const MOST_VALUES = 6;

interface Share {
  readonly attribute: Attribute;
  readonly value: string;
  readonly members: number;
}

/** The most frequent values of what the members table says of people, with all others and the unknown; null if it says nothing. */
export function portraitBlock(material: Material, members: Members): Placed | null {
  const words = overviewWords[material.language];
  const rows = ATTRIBUTES.filter((attribute) => members.has(attribute)).flatMap((attribute) =>
    sharesOf(members, attribute, words),
  );
  if (rows.length === 0) return null;
  return (row) =>
    listBlock<Share>(
      { id: 'portrait', row, column: 1, heading: words.blocks.portrait, protect: true },
      [
        { header: words.attribute, format: 'text', cell: ({ attribute }) => words.attributes[attribute] },
        { header: words.value, format: 'text', cell: ({ value }) => value },
        { header: commonWords[material.language].members, format: 'whole', cell: (share) => share.members },
        {
          header: commonWords[material.language].share,
          format: 'percent',
          cell: (share) => shareOf(share.members, members.count.used),
        },
      ],
      rows,
    );
}

function sharesOf(
  members: Members,
  attribute: Attribute,
  words: { readonly unknown: string; readonly others: string },
): Share[] {
  const counts = new Map<string, number>();
  for (const text of members.texts(attribute)) {
    const value = attribute === 'age' ? tenYears(text) : text.slice(0, 60);
    counts.set(value, (counts.get(value) || 0) + 1);
  }
  const known = [...counts].filter(([value]) => value !== '');
  const sorted =
    attribute === 'age'
      ? known.sort(([a], [b]) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
      : known.sort(([a, x], [b, y]) => y - x || compareText(a, b));
  const most = attribute === 'age' ? sorted.length : MOST_VALUES;
  const rest = sorted.slice(most).reduce((sum, [, count]) => sum + count, 0);
  const all: (readonly [string, number])[] = [
    ...sorted.slice(0, most),
    [words.others, rest],
    [words.unknown, counts.get('') || 0],
  ];
  return all.filter(([, count]) => count > 0).map(([value, count]) => ({ attribute, value, members: count }));
}

/** 34 is 30–39; a band that is written stays as it is. */
function tenYears(text: string): string {
  if (!/^\d{1,3}$/.test(text)) return text;
  const from = Math.floor(Number(text) / 10) * 10;
  return `${from}–${from + 9}`;
}
