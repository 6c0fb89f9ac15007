import { foldText, holds } from './keywords.ts';
import type { QuestionRule } from './questionRule.ts';

/** The classes of each text, as places in the rules; empty where no rule fits. Every text is looked at once. */
export function questionClasses(texts: readonly string[], rules: readonly QuestionRule[]): number[][] {
  return texts.map((text) => {
    const folded = foldText(text);
    return rules
      .map((_rule, place) => place)
      .filter((place) => rules[place].keywords.some((keyword) => holds(folded, keyword)));
  });
}
