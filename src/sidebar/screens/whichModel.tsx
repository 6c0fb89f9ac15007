import { useState } from 'preact/hooks';
import { formsIn } from '../forms/index.ts';
import { Choices } from '../parts/choices.tsx';
import { Heading } from '../parts/heading.tsx';
import { ANALYSES_OF, type Answers, QUESTIONS, whichModel } from '../plan/whichModel.ts';
import { useSidebar } from '../sidebar.ts';

/** Three questions, and the model that they speak for, with the reason and the ways to its forms. */
export function WhichModel() {
  const { words } = useSidebar();
  const [given, setGiven] = useState<Partial<Answers>>({});
  const w = words.model;
  const all = QUESTIONS.every((question) => given[question] !== undefined);
  return (
    <>
      <Heading>{w.title}</Heading>
      <p class="secondary">{w.lead}</p>
      {QUESTIONS.map((question) => (
        <Choices<'yes' | 'no'>
          key={question}
          legend={w.questions[question]}
          value={given[question] === undefined ? '' : given[question] ? 'yes' : 'no'}
          choices={[
            ['yes', w.yes],
            ['no', w.no],
          ]}
          onChoose={(choice) => setGiven({ ...given, [question]: choice === 'yes' })}
        />
      ))}
      <div role="status">{all ? <Proposed answers={given as Answers} /> : <p class="secondary">{w.answerAll}</p>}</div>
    </>
  );
}

function Proposed({ answers }: { answers: Answers }) {
  const { words, language, go } = useSidebar();
  const w = words.model;
  const { model, why, beside } = whichModel(answers);
  const forms = formsIn(language).filter(({ id }) => ANALYSES_OF[model].includes(id));
  forms.sort((a, b) => ANALYSES_OF[model].indexOf(a.id) - ANALYSES_OF[model].indexOf(b.id));
  return (
    <section>
      <h2>{w.models[model]}</h2>
      <p>{w.why[why]}</p>
      {beside.map((other) => (
        <p key={other} class="secondary">
          {w.beside[other as 'lifecycle' | 'preference']}
        </p>
      ))}
      <ul class="plain rows">
        {forms.map(({ id, title, summary }, at) => (
          <li key={id}>
            <button
              type="button"
              class={at === 0 ? 'filled wide' : 'link'}
              onClick={() => go({ name: 'analysis', id })}
            >
              {title}
            </button>
            <div class="secondary">{summary}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}
