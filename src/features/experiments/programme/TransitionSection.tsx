import type { NamedText, TransitionProgramme } from '../../../domain/experiments/programme.ts';
import { useText } from '../../../i18n/LanguageContext.tsx';
import { programme as programmeSection } from '../../../i18n/sections/programme.ts';
import { SourceLink } from '../SourceLink.tsx';

/** What is known, and what is not, of the programme that follows. */
export function TransitionSection({ transition }: { transition: TransitionProgramme }) {
  const text = useText(programmeSection).transition;
  const { name, aim, bridges, levers, unknown, source } = transition;
  return (
    <section>
      <h2>
        {text.heading} <span lang="fr">{name}</span>
      </h2>
      <p lang="fr">{aim}</p>
      <div className="programme-columns">
        <NamedList heading={text.bridges} items={bridges} />
        <NamedList heading={text.levers} items={levers} />
      </div>
      <h3>{text.unknown}</h3>
      <p lang="fr">{unknown}</p>
      <p className="programme-source">
        <SourceLink source={source} />
      </p>
    </section>
  );
}

function NamedList({ heading, items }: { heading: string; items: readonly NamedText[] }) {
  return (
    <div>
      <h3>{heading}</h3>
      <ul lang="fr">
        {items.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
