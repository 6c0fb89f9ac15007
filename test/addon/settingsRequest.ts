import type { SettingsRequest } from '../../src/addon/api.ts';
import { ANALYSES } from '../../src/analyses/index.ts';
import { formOf } from '../../src/build/forms.ts';
import type { Language } from '../../src/engine/language.ts';
import { settingsRequest as requestOf } from '../../src/sidebar/forms/settingsRequest.ts';

/** What the sidebar sends to make the settings sheet, and to keep values of some functions. */
export const settingsRequest = (language: Language = 'en', keep: SettingsRequest['keep'] = []): SettingsRequest =>
  requestOf(
    ANALYSES.map((analysis) => formOf(analysis, language)),
    language,
    'Facts.',
    keep,
  );
