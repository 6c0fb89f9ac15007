import { LANGUAGES, type Language } from '../../../engine/language.ts';
import { SelectField, TextField } from '../../parts/field.tsx';
import { asOfForMonth, dayOf, isDay, monthReviewed, monthsBack, proposedAsOf } from '../../plan/month.ts';
import { useSidebar } from '../../sidebar.ts';
import { inLanguage } from '../../words/inLanguage.ts';

const MONTHS_OFFERED = 12;

/** The month to review, the day to count to, and the language of the sheets. */
export function Period() {
  const { words, language, draft, setDraft } = useSidebar();
  const w = words.found;
  const { asOf } = draft!;
  const valid = isDay(asOf);
  const month = valid ? monthReviewed(asOf) : '';
  const offered = monthsBack(monthReviewed(proposedAsOf(dayOf(new Date()))), MONTHS_OFFERED);
  const months = valid && !offered.includes(month) ? [month, ...offered] : offered;
  const name = inLanguage(language).month;
  return (
    <>
      <SelectField
        label={w.month}
        value={month}
        choices={[
          ...(valid ? [] : [['', '—'] as [string, string]]),
          ...months.map((m): [string, string] => [m, name(m)]),
        ]}
        onChoose={(chosen) => chosen && setDraft({ ...draft!, asOf: asOfForMonth(chosen) })}
      />
      <TextField
        label={w.asOf}
        type="date"
        value={asOf}
        hint={valid ? w.asOfHint(month) : undefined}
        error={valid ? undefined : w.asOfWrong}
        onType={(day) => setDraft({ ...draft!, asOf: day })}
      />
      <SelectField
        label={w.fileLanguage}
        value={draft!.language}
        choices={LANGUAGES.map((code): [string, string] => [code, words.languageNames[code]])}
        onChoose={(code) => setDraft({ ...draft!, language: code as Language })}
      />
    </>
  );
}
