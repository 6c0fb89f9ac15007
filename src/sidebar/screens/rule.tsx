import { useEffect, useState } from 'preact/hooks';
import { formsIn } from '../forms/index.ts';
import { changedSettings } from '../forms/requestOf.ts';
import { ownSettings } from '../forms/settingsRequest.ts';
import { withRules } from '../forms/withRules.ts';
import { Heading } from '../parts/heading.tsx';
import { planOf } from '../plan/draft.ts';
import { useSidebar } from '../sidebar.ts';
import { RuleChange } from './analysis/ruleChange.tsx';
import { SettingField } from './analysis/settingField.tsx';

/** A rule of the reviews: what it says, whom a change would move on the review's own tables, and keeping it. */
export function RuleScreen({ id }: { id: string }) {
  const { words, language, found, draft, go } = useSidebar();
  const [settings, setSettings] = useState<Record<string, string>>({});
  useEffect(() => {
    if (!draft) go({ name: 'manage' });
  }, []);
  if (!draft) return null;
  const form = withRules(formsIn(language).find((each) => each.id === id)!, found?.rules);
  const own = { ...form, settings: ownSettings(form).filter(({ name }) => !NOT_IN_REVIEWS.includes(name)) };
  const changed = changedSettings(own, { settings });
  const request = () => ({
    token: 'rule-of-reviews',
    id,
    language,
    given: [],
    labels: '',
    settings: changed,
    words: { title: '', summary: '', method: '', settings: {} },
    plan: planOf(draft),
  });
  return (
    <>
      <Heading>{form.title}</Heading>
      <button type="button" onClick={() => go({ name: 'found' })}>
        {words.back}
      </button>
      <p>{words.rules.ofReviews}</p>
      <details>
        <summary>{words.analyses.how}</summary>
        <p>{form.method}</p>
      </details>
      {own.settings.map((setting) => (
        <SettingField
          key={setting.name}
          setting={setting}
          value={settings[setting.name] ?? (setting.reads === 'rows' ? setting.kept : '') ?? ''}
          onChange={(value) => setSettings({ ...settings, [setting.name]: value })}
        />
      ))}
      <RuleChange form={form} changed={changed} request={request} />
    </>
  );
}

/** What a formula shows and how its columns are read: a review has its own sheets and dates. */
const NOT_IN_REVIEWS = ['show', 'recency'];
