import { expect, test } from 'vitest';
import type { Answer, StepAnswer } from '../../src/addon/api.ts';
import { LOOK_EVERY_MS, SILENT_LOOKS, watchStep } from '../../src/sidebar/review/watchStep.ts';

const at = (done: number, finished = false): Answer<StepAnswer> =>
  ({ ok: true, value: { run: { done, finished } } }) as unknown as Answer<StepAnswer>;
const unknown: Answer<null> = { ok: true, value: null };

/** A call that never answers unless `step` is given, and looks that find these states, the last one for ever. */
async function watch(looks: Answer<StepAnswer | null>[], step: Promise<Answer<StepAnswer>> = new Promise(() => {})) {
  const news: number[] = [];
  let waited = 0;
  const answer = await watchStep({
    step: () => step,
    look: async () => (looks.length > 1 ? looks.shift()! : looks[0]!),
    wait: async (ms) => {
      waited += ms;
    },
    onNews: ({ run }) => news.push(run.done),
  });
  return { answer, news, waited };
}

test('tells each sheet once while the call goes on, and its end when the answer was lost', async () => {
  const end = at(9, true);
  const { answer, news } = await watch([at(0), at(1), at(1), unknown, at(3), end]);
  expect(news).toEqual([0, 1, 3]);
  expect(answer).toEqual(end);
});

test('the call’s own answer ends it', async () => {
  const { answer, news, waited } = await watch([at(1)], Promise.resolve(at(4)));
  expect({ answer, news }).toEqual({ answer: at(4), news: [] });
  expect(waited).toBeLessThanOrEqual(LOOK_EVERY_MS);
});

test('silent for too long, it is given up; news begin the time anew', async () => {
  const { answer, waited } = await watch([...Array(SILENT_LOOKS - 1).fill(unknown), at(1)]);
  expect(answer).toMatchObject({ ok: false, refusal: { code: 'client.noAnswer' } });
  expect(waited).toBeGreaterThan(1.9 * SILENT_LOOKS * LOOK_EVERY_MS);
});
