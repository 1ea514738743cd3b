import { listOrigins, type Origin } from '../../domain/stories/listOrigins.ts';
import { fillText, listPlaceholders, type StoryStep } from '../../domain/stories/story.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { indicators } from '../../i18n/sections/indicators.ts';
import { stories } from '../../i18n/sections/stories.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { useStoryFigures } from './useStoryFigures.ts';

interface PrintedStepProps {
  step: StoryStep;
  /** Its number, in words. */
  count: string;
  isPrinting: boolean;
  set: (words: string) => string;
}

/** A step on paper: its sentences with the figures known by then, and where these come from. */
export function PrintedStep({ step, count, isPrinting, set }: PrintedStepProps) {
  const { printed } = useText(stories);
  const language = useAtlas((state) => state.view.language);
  const figureOf = useStoryFigures(step);
  const describeOrigin = useOriginText();
  if (!isPrinting) return null;
  const words = step.text[language];
  const isAwaited = listPlaceholders(words).some((name) => figureOf(name) === null);
  const origins = listOrigins(step);
  return (
    <section className="printed-step">
      <p className="printed-step-count">{count}</p>
      <div>
        <h3>{set(step.title[language])}</h3>
        <p>{set(fillText(words, (name) => figureOf(name) ?? printed.unknownFigure) ?? '')}</p>
        {isAwaited && <p className="printed-step-awaited">{printed.awaited}</p>}
        {origins.length > 0 && (
          <p className="printed-step-origin">
            {printed.origins(origins.map(describeOrigin).join('\u00a0; '))}
          </p>
        )}
      </div>
    </section>
  );
}

function useOriginText(): (origin: Origin) => string {
  const { printed } = useText(stories);
  const { natures } = useText(indicators);
  const known = useAtlas((state) => state.firstView?.library.manifest.sources);
  return ({ nature, sources }) => {
    // The register has no one producer: it is known by its name.
    const cited = known?.filter(({ id }) => sources.includes(id)) ?? [];
    const names = cited.map(({ id, producer, title }) => (id === 'programme' ? title : producer));
    const named = [...new Set(names)].join(', ');
    return nature === 'register' ? named : printed.origin(named, natures[nature]);
  };
}
