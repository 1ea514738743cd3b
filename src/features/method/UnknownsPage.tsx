import { indicatorText } from '../../cartography/describeValue.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { indicators } from '../../i18n/sections/indicators.ts';
import { method } from '../../i18n/sections/method.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { indicatorRecord, methodRecord } from '../../state/methodPages.ts';
import { viewLink } from '../../state/viewLink.ts';
import { ExternalLink } from './ExternalLink.tsx';
import { referenceLinks } from './referenceLinks.ts';
import { unknownQuestions } from './unknownQuestions.ts';

const topics = [...new Set(unknownQuestions.map(({ topic }) => topic))];

/** Ce que l'atlas ne sait pas: the question, what is missing, and who holds the answer. */
export function UnknownsPage() {
  const { unknowns: text, pages, links } = useText(method);
  const view = useAtlas((state) => state.view);
  return (
    <>
      <p className="method-lead">{text.introduction}</p>
      {topics.map((topic) => (
        <section key={topic}>
          <h3>{text.topics[topic]}</h3>
          {unknownQuestions
            .filter((question) => question.topic === topic)
            .map((question) => (
              <Question key={question.id} {...question} />
            ))}
        </section>
      ))}
      <p>
        {text.noticed}{' '}
        <a {...viewLink(view, { record: methodRecord('report') })}>{pages.report.title}</a>.{' '}
        <ExternalLink href={referenceLinks.ars}>{links.ars}</ExternalLink>.
      </p>
    </>
  );
}

function Question({ id, holders, nearest }: (typeof unknownQuestions)[number]) {
  const { unknowns: text } = useText(method);
  const names = useText(indicators);
  const view = useAtlas((state) => state.view);
  const { question, missing } = text.questions[id];
  return (
    <div className="method-question">
      <h4>{question}</h4>
      <dl className="method-card">
        <div>
          <dt>{text.why}</dt>
          <dd>{missing}</dd>
        </div>
        <div>
          <dt>{text.holders}</dt>
          <dd>
            <ul>
              {holders.map((holder) => (
                <li key={holder}>{text.institutions[holder]}</li>
              ))}
            </ul>
          </dd>
        </div>
        {nearest && (
          <div>
            <dt>{text.meanwhile}</dt>
            <dd>
              <a {...viewLink(view, { record: indicatorRecord(nearest) })}>
                {indicatorText(names, nearest).label}
              </a>
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}
