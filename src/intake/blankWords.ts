import { once } from '../engine/once.ts';

const WORDS = once(
  () =>
    new Set(
      '-|--|---|—|——|–|/|\\|.|n/a|n.a.|null|(null)|nil|none|nan|undefined|\\n|无|無|空|暂无|暫無|(空)|(空白)|(blank)'.split(
        '|',
      ),
    ),
);

/** Whether a trimmed text is what exports write for "nothing": -, 无, NULL, N/A. */
export const isBlankWord = (text: string): boolean =>
  text.length < 10 && (text === '' || WORDS().has(text.toLowerCase()));
