import { maskTexts } from '../../intake/phones/maskTexts.ts';
import { foldText, holds } from './keywords.ts';
import type { QuestionRule } from './questionRule.ts';

/** The keyword of a rule that a text holds, the first of several; masked, since a rule may name a person's number. */
export function keywordIn(text: string, { keywords }: QuestionRule): string {
  const folded = foldText(text);
  return maskTexts(keywords.find((keyword) => holds(folded, keyword)) ?? '');
}

/** The classes of each text, as places in the rules; empty where no rule fits. Every text is looked at once. */
export function questionClasses(texts: readonly string[], rules: readonly QuestionRule[]): number[][] {
  return texts.map((text) => {
    const folded = foldText(text);
    return rules
      .map((_rule, place) => place)
      .filter((place) => rules[place].keywords.some((keyword) => holds(folded, keyword)));
  });
}
