import { LANGUAGES, type Language } from '../../../engine/language.ts';
import { SelectField, TextField } from '../../parts/field.tsx';
import { asOfProposed } from '../../plan/draft.ts';
import {
  asOfFor,
  dayOf,
  isDay,
  type Period as Kind,
  PERIODS,
  periodReviewed,
  periodsBack,
  proposedAsOf,
} from '../../plan/period.ts';
import { useSidebar } from '../../sidebar.ts';
import { inLanguage } from '../../words/inLanguage.ts';

const OFFERED: Record<Kind, number> = { month: 12, week: 12, day: 14 };

/** What kind of period, which one, the day to count to, and the language of the sheets. */
export function Period() {
  const { words, language, boot, draft, setDraft } = useSidebar();
  const w = words.found;
  const { asOf, period, tables } = draft!;
  const today = dayOf(new Date());
  const valid = isDay(asOf);
  const reviewed = valid ? periodReviewed(asOf, period) : '';
  const offered = periodsBack(periodReviewed(proposedAsOf(today, period), period), OFFERED[period]);
  const choices = valid && !offered.includes(reviewed) ? [reviewed, ...offered] : offered;
  const name = inLanguage(language).period;
  return (
    <>
      <SelectField
        label={w.period}
        value={period}
        choices={PERIODS.map((kind): [string, string] => [kind, w.periods[kind]])}
        onChoose={(kind) =>
          setDraft({ ...draft!, period: kind as Kind, asOf: asOfProposed(tables, boot, kind as Kind, today) })
        }
      />
      <SelectField
        label={w[period]}
        value={reviewed}
        choices={[
          ...(valid ? [] : [['', '—'] as [string, string]]),
          ...choices.map((one): [string, string] => [one, name(one)]),
        ]}
        onChoose={(chosen) => chosen && setDraft({ ...draft!, asOf: asOfFor(chosen) })}
      />
      <TextField
        label={w.asOf}
        type="date"
        value={asOf}
        hint={valid ? w.asOfHint(reviewed) : undefined}
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
