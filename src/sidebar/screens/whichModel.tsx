import { useState } from 'preact/hooks';
import { FormLinks } from '../parts/formLinks.tsx';
import { Heading } from '../parts/heading.tsx';
import { YesNoQuestions } from '../parts/yesNoQuestions.tsx';
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
      <YesNoQuestions questions={QUESTIONS} words={w.questions} given={given} onAnswer={setGiven} />
      <div role="status">{all ? <Proposed answers={given as Answers} /> : <p class="secondary">{w.answerAll}</p>}</div>
    </>
  );
}

function Proposed({ answers }: { answers: Answers }) {
  const { words } = useSidebar();
  const w = words.model;
  const { model, why, beside } = whichModel(answers);
  return (
    <section>
      <h2>{w.models[model]}</h2>
      <p>{w.why[why]}</p>
      {beside.map((other) => (
        <p key={other} class="secondary">
          {w.beside[other as 'lifecycle' | 'preference']}
        </p>
      ))}
      <FormLinks ids={ANALYSES_OF[model]} />
    </section>
  );
}
