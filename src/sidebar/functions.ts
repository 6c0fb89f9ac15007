import type { Language } from '../engine/language.ts';

/** Put in by the build, from the definitions' own help: name and what it is for. */
declare const FUNCTIONS: Record<Language, [name: string, use: string][]>;

/** The custom functions with one line each, for the help. */
export const functionsIn = (language: Language): [name: string, use: string][] => FUNCTIONS[language];
