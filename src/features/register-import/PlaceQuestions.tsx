import { useState } from 'react';
import type { AskedPlace } from '../../domain/register-import/readRegister.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { registerImport as section } from '../../i18n/sections/registerImport.ts';
import { answerPlaces } from '../../state/importRegister.ts';
import type { RegisterImport } from '../../state/registerSlice.ts';
import '../../ui/pillButton.css';

interface PlaceQuestionsProps {
  imported: RegisterImport;
  isReading: boolean;
}

/** Asked so many at a time. */
const mostAsked = 20;
const mostLinesNamed = 8;

/** Places that may be several communes; the file is read again with the answers. */
export function PlaceQuestions({ imported, isReading }: PlaceQuestionsProps) {
  const text = useText(section);
  const formats = useFormats();
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const { questions } = imported.reading;
  if (questions.length === 0) return null;
  const asked = questions.slice(0, mostAsked);
  const rest = questions.length - asked.length;
  const answered = asked.filter(({ key }) => chosen.has(key));
  return (
    <section className="import-section" aria-labelledby="import-questions">
      <h3 id="import-questions">
        {text.questions} <span className="import-count">{formats.integer(questions.length)}</span>
      </h3>
      <p className="import-note">{text.questionsLead}</p>
      {asked.map((question) => (
        <Question
          key={question.key}
          question={question}
          value={chosen.get(question.key) ?? ''}
          onChange={(code) => setChosen(withAnswer(chosen, question.key, code))}
        />
      ))}
      {rest > 0 && <p className="import-note">{text.andMore(formats.integer(rest))}</p>}
      <button
        type="button"
        className="pill-button import-apply"
        disabled={answered.length === 0 || isReading}
        onClick={() => void answerPlaces(imported, chosen)}
      >
        {text.apply}
      </button>
    </section>
  );
}

function withAnswer(answers: ReadonlyMap<string, string>, key: string, code: string) {
  const next = new Map(answers);
  if (code === '') next.delete(key);
  else next.set(key, code);
  return next;
}

interface QuestionProps {
  question: AskedPlace;
  value: string;
  onChange(code: string): void;
}

function Question({ question: { seen, lines, candidates }, value, onChange }: QuestionProps) {
  const text = useText(section);
  const formats = useFormats();
  const named = lines.slice(0, mostLinesNamed).map((line) => formats.integer(line));
  const rest = lines.length - named.length;
  const list =
    rest > 0 ? `${named.join(', ')} ${text.andMore(formats.integer(rest))}` : formats.list(named);
  const where = lines.length === 1 ? text.lineOne(list) : text.lineMany(list);
  return (
    <label className="import-question">
      <span>{text.question(seen, where)}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{text.choice}</option>
        {candidates.map(({ code, name, department }) => (
          <option key={code} value={code}>
            {text.candidate(name, department, code)}
          </option>
        ))}
      </select>
    </label>
  );
}
