export { questionClass } from './questionClass.ts';
export { topQuestions } from './topQuestions.ts';
