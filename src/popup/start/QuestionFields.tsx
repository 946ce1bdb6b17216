import type { Answers, QuestionId } from '../../guide/index.ts';
import { useI18n } from '../../ui/i18n.tsx';
import { answersTo } from './questions.ts';

interface QuestionFieldsProps {
  asked: readonly QuestionId[];
  answers: Answers;
  /** Is told the one question that was answered. */
  answer: (answer: Answers) => void;
}

/** The questions that matter for this kind of case, each a row of choices with „Nevím“ chosen from the start. */
export function QuestionFields({ asked, answers, answer }: QuestionFieldsProps) {
  const { say, count, texts } = useI18n();
  const { popup } = texts;
  if (asked.length === 0) return null;
  return (
    <section class="questions" aria-labelledby="questions-title">
      <h2 id="questions-title">{count(popup.questionsTitle, asked.length)}</h2>
      <p class="help">{say(popup.questionsHelp)}</p>
      {asked.map(question => (
        <fieldset key={question} class="question">
          <legend class="label">{say(popup.questions[question])}</legend>
          <div class="choices">
            {answersTo(question).map(choice => (
              <label key={choice} class="choice">
                <input
                  type="radio"
                  name={question}
                  value={choice}
                  checked={choice === (answers[question] ?? 'unknown')}
                  onChange={() => answer({ [question]: choice })}
                />
                <span>{say(popup.answers[choice])}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </section>
  );
}
