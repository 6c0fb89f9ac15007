import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { links, pathsOf } from './tables.ts';

const event = fc.record({
  member: fc.constantFrom('m1', 'm2', 'm3'),
  node: fc.constantFrom('a', 'b', 'c'),
  at: fc.nat(40),
});
const events = fc.array(event, { minLength: 1, maxLength: 30 });
type Event = { readonly member: string; readonly node: string; readonly at: number };

const moment = (minute: number): string => new Date(Date.UTC(2026, 0, 1, 9, minute)).toISOString().slice(0, 16);
const rowsOf = (all: readonly Event[]): string[] =>
  all.map(({ member, node, at }) => `${member} ${node} ${moment(at)}`);

/** Each member's path as text, from the definition: stable sort, parted at pauses, runs taken together, cut. */
function pathsByHand(all: readonly Event[], gap: number, collapse: boolean, steps: number): [string, string[]][] {
  return ['m1', 'm2', 'm3'].flatMap((member) => {
    const own = all.filter((each) => each.member === member);
    own.sort((a, b) => a.at - b.at);
    const sessions: Event[][] = [];
    own.forEach((each, index) => {
      if (index === 0 || each.at - own[index - 1].at >= gap) sessions.push([each]);
      else sessions[sessions.length - 1].push(each);
    });
    return sessions.map((session): [string, string[]] => {
      const nodes = session.map(({ node }) => node);
      const kept = nodes.filter((node, index) => !collapse || index === 0 || node !== nodes[index - 1]);
      return [member, kept.slice(0, steps)];
    });
  });
}

describe('PATHS', () => {
  it('counts the links that its definition gives', () => {
    fc.assert(
      fc.property(
        events,
        fc.constantFrom(5, 1000),
        fc.boolean(),
        fc.integer({ min: 1, max: 6 }),
        fc.boolean(),
        (all, gap, collapse, steps, everyTime) => {
          const counted = new Map<string, string[]>();
          for (const [member, nodes] of pathsByHand(all, gap, collapse, steps)) {
            nodes.slice(1).forEach((node, index) => {
              const link = `${index + 1}_${nodes[index]} ${index + 2}_${node}`;
              counted.set(link, [...(counted.get(link) ?? []), member]);
            });
          }
          const expected = [...counted].map(([link, who]) => `${link} ${everyTime ? who.length : new Set(who).size}`);
          const table = pathsOf(rowsOf(all), [
            ['positions', 'yes'],
            ['repeats', collapse ? 'collapse' : 'keep'],
            ['count', everyTime ? 'transitions' : 'members'],
            ['session gap', `${gap} minutes`],
            ['steps', steps],
          ]);
          expect(links(table).sort()).toEqual(expected.sort());
        },
      ),
    );
  });

  it('does not depend on the order of rows at different instants, nor on the names of members', () => {
    fc.assert(
      fc.property(fc.uniqueArray(event, { selector: ({ at }) => at, minLength: 1 }), (all) => {
        const base = pathsOf(rowsOf(all));
        expect(pathsOf(rowsOf(all).reverse())).toEqual(base);
        const renamed = all.map((each) => ({ ...each, member: `x${each.member}` }));
        expect(pathsOf(rowsOf(renamed))).toEqual(base);
      }),
    );
  });

  it('puts into the matrix who stands where, step by step', () => {
    fc.assert(
      fc.property(
        events,
        fc.constantFrom(5, 1000),
        fc.integer({ min: 1, max: 6 }),
        fc.boolean(),
        fc.boolean(),
        (all, gap, steps, everyTime, asShare) => {
          const paths = pathsByHand(all, gap, false, steps);
          const count = (who: readonly string[]): number => (everyTime ? who.length : new Set(who).size);
          const total = count(paths.map(([member]) => member));
          const [header, ...body] = pathsOf(rowsOf(all), [
            ['show', 'step matrix'],
            ['count', everyTime ? 'transitions' : 'members'],
            ['session gap', `${gap} minutes`],
            ['steps', steps],
            ['value', asShare ? 'share' : 'number'],
          ]);
          expect(header.slice(1)).toEqual(
            Array.from(
              paths.reduce((a, [, b]) => (b.length > a.length ? b : a), ['']),
              (_, at) => at + 1,
            ),
          );
          expect(body.map(([node]) => String(node)).sort()).toEqual(
            [...new Set(paths.flatMap(([, nodes]) => nodes))].sort(),
          );
          for (const [node, ...cells] of body) {
            const wanted = cells.map((_, step) =>
              count(paths.filter(([, nodes]) => nodes[step] === node).map(([who]) => who)),
            );
            expect(cells).toEqual(wanted.map((each) => (asShare ? each / total : each)));
          }
        },
      ),
    );
  });

  it('sums to all paths in every column of a matrix with its ends', () => {
    fc.assert(
      fc.property(events, (all) => {
        const settings = [
          ['show', 'matrix'],
          ['start and end', 'yes'],
          ['count', 'transitions'],
        ];
        const [header, ...body] = pathsOf(rowsOf(all), settings);
        const members = new Set(all.map(({ member }) => member)).size;
        for (let step = 1; step < header.length; step++) {
          expect(body.reduce((sum, row) => sum + Number(row[step]), 0)).toBe(members);
        }
      }),
    );
  });
});
