import { useSidebar } from '../sidebar.ts';
import { Choices } from './choices.tsx';

/** A few questions to be answered with yes or no, one below the other. */
export function YesNoQuestions<Q extends string>(props: {
  questions: readonly Q[];
  words: Record<Q, string>;
  given: Partial<Record<Q, boolean>>;
  onAnswer: (given: Partial<Record<Q, boolean>>) => void;
}) {
  const { yes, no } = useSidebar().words.model;
  const { questions, words, given, onAnswer } = props;
  return (
    <>
      {questions.map((question) => (
        <Choices<'yes' | 'no'>
          key={question}
          legend={words[question]}
          value={given[question] === undefined ? '' : given[question] ? 'yes' : 'no'}
          choices={[
            ['yes', yes],
            ['no', no],
          ]}
          onChoose={(choice) => onAnswer({ ...given, [question]: choice === 'yes' })}
        />
      ))}
    </>
  );
}
