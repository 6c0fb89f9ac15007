/** A class of questions: a text belongs to it that holds any of its keywords. */
export interface QuestionRule {
  /** As the person wrote it, or a key of our words. */
  readonly name: string;
  /** Folded (keywords.ts). */
  readonly keywords: readonly string[];
  readonly isOwn: boolean;
}
