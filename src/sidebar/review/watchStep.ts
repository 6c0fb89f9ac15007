import type { Answer, StepAnswer } from '../../addon/api.ts';

/** What watching a call needs from outside, so that a test can give it a clock of its own. */
export interface Watch {
  /** The call: it may make several sheets before it answers. */
  step(): Promise<Answer<StepAnswer>>;
  /** How far the run has come meanwhile; null when the file knows no such run. */
  look(): Promise<Answer<StepAnswer | null>>;
  wait(ms: number): Promise<void>;
  onNews(answer: StepAnswer): void;
}

export const LOOK_EVERY_MS = 5_000;
/** So many looks without news are waited for: the largest sheet takes less. */
export const SILENT_LOOKS = 50;

/** The answer of a call, with news of it on the way. A call that is silent for too long, or whose run has finished while its answer was lost, needn't be waited for. */
export function watchStep({ step, look, wait, onNews }: Watch): Promise<Answer<StepAnswer>> {
  return new Promise((resolve) => {
    let over = false;
    const settle = (answer: Answer<StepAnswer>) => {
      over = true;
      resolve(answer);
    };
    const watch = async () => {
      let done = -1;
      for (let silent = 0; silent < SILENT_LOOKS; silent++) {
        await wait(LOOK_EVERY_MS);
        const news = over ? null : await look();
        if (over) return;
        if (!news?.ok || !news.value || news.value.run.done === done) continue;
        if (news.value.run.finished) return settle({ ok: true, value: news.value });
        done = news.value.run.done;
        silent = 0;
        onNews(news.value);
      }
      settle({ ok: false, refusal: { code: 'client.noAnswer', message: '', action: 'retry' } });
    };
    void step().then(settle);
    void watch();
  });
}
