import { describe, expect, test } from 'vitest';
import { ANALYSES } from '../../src/analyses/index.ts';
import { ANALYSES_OF, type Answers, isLevel, QUESTIONS } from '../../src/sidebar/plan/isLevel.ts';

const NO: Answers = { rises: false, stages: false, spend: false, compare: false, task: false };
const told = (...yes: (keyof Answers)[]) => {
  const { kind, why, beside } = isLevel({ ...NO, ...Object.fromEntries(yes.map((question) => [question, true])) });
  return [kind, why, ...beside];
};

describe('is this a level', () => {
  // The cases that practitioners name: levels of games and chat programs rise by basic actions and have marked stages;
  // points and scores without stages, leaderboards, moderators and classes of train seats are no levels.
  test('what rises by basic actions, adds up and has stages is one', () => {
    expect(told('rises', 'stages')).toEqual(['level', 'rises']);
  });

  test.each([
    ['points to be spent', ['rises', 'spend'], ['points', 'spend']],
    ['a score that adds up without stages', ['rises'], ['points', 'noStages']],
    ['a leaderboard', ['compare'], ['ranking', 'compare']],
    ['a moderator', ['task'], ['post', 'task']],
    ['classes of train seats', ['stages'], ['benefit', 'notEarned']],
    ['free shipping', [], ['benefit', 'nothing']],
    ['vouchers', ['spend'], ['points', 'spend']],
  ] as [string, (keyof Answers)[], string[]][])('%s is none', (_, yes, expected) => {
    expect(told(...yes)).toEqual(expected);
  });

  test.each([
    ['levels by points that can be spent', ['rises', 'stages', 'spend'], ['points', 'spend', 'level']],
    ['a ranked match with stages', ['rises', 'stages', 'compare'], ['ranking', 'compare', 'level']],
    ['a leaderboard of a score', ['rises', 'compare'], ['ranking', 'compare', 'points']],
    ['a moderator with a title that is bought', ['stages', 'task'], ['post', 'task', 'benefit']],
    ['all at once', [...QUESTIONS], ['post', 'task', 'ranking', 'points', 'level']],
  ] as [string, (keyof Answers)[], string[]][])('%s: what else it has a part of', (_, yes, expected) => {
    expect(told(...yes)).toEqual(expected);
  });

  test('any answers have one verdict, and it is a level only by the first two', () => {
    for (let bits = 0; bits < 2 ** QUESTIONS.length; bits++) {
      const answers = Object.fromEntries(
        QUESTIONS.map((question, at) => [question, (bits >> at) % 2 === 1]),
      ) as Answers;
      const { kind, beside } = isLevel(answers);
      expect(beside).not.toContain(kind);
      expect(new Set(beside).size).toBe(beside.length);
      const { rises, stages, spend, compare, task } = answers;
      expect(kind === 'level').toBe(rises && stages && !spend && !compare && !task);
    }
  });

  test.each(Object.entries(ANALYSES_OF))('%s leads to an analysis that there is', (_, ids) => {
    expect(ANALYSES.some(({ id }) => ids.includes(id))).toBe(true);
  });
});
