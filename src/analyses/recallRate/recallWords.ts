import { LANGUAGES } from '../../engine/language.ts';
import { foldLabel } from '../playbook/knownLabels.ts';
import { words } from './words/index.ts';

/** What can be said of a contact, in the order of the drop-down; the keys are labels. */
export const CONTACTS = ['not yet', 'contacted', 'came back', 'do not contact'] as const;
export type Contact = (typeof CONTACTS)[number];

/** The choice that a text names in any language. */
export const contactOf = (text: string): Contact | undefined => {
  const typed = foldLabel(text);
  return CONTACTS.find((contact) => LANGUAGES.some((language) => foldLabel(words[language].labels[contact]) === typed));
};
