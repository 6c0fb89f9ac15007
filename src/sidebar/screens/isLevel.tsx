import { useState } from 'preact/hooks';
import { FormLinks } from '../parts/formLinks.tsx';
import { Heading } from '../parts/heading.tsx';
import { YesNoQuestions } from '../parts/yesNoQuestions.tsx';
import { ANALYSES_OF, type Answers, isLevel, QUESTIONS } from '../plan/isLevel.ts';
import { useSidebar } from '../sidebar.ts';

/** Five questions that tell level, points, ranking, post and benefit apart, with the reason and the ways to the forms. */
export function IsLevel() {
  const { words } = useSidebar();
  const [given, setGiven] = useState<Partial<Answers>>({});
  const w = words.level;
  const all = QUESTIONS.every((question) => given[question] !== undefined);
  return (
    <>
      <Heading>{w.title}</Heading>
      <p class="secondary">{w.lead}</p>
      <YesNoQuestions questions={QUESTIONS} words={w.questions} given={given} onAnswer={setGiven} />
      <div role="status">{all ? <Told answers={given as Answers} /> : <p class="secondary">{w.answerAll}</p>}</div>
    </>
  );
}

function Told({ answers }: { answers: Answers }) {
  const w = useSidebar().words.level;
  const { kind, why, beside } = isLevel(answers);
  return (
    <section>
      <h2>{w.verdict[kind]}</h2>
      <p>{w.why[why]}</p>
      {beside.map((other) => (
        <p key={other} class="secondary">
          {w.beside[other]}
        </p>
      ))}
      <FormLinks ids={ANALYSES_OF[kind]} />
    </section>
  );
}
