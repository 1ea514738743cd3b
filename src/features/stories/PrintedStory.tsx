import { listOrigins } from '../../domain/stories/listOrigins.ts';
import type { Story } from '../../domain/stories/story.ts';
import { frenchTypography } from '../../i18n/frenchTypography.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { stories } from '../../i18n/sections/stories.ts';
import { today } from '../../i18n/today.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { defaultView } from '../../state/sharedView.ts';
import { linkTo } from '../../state/url/viewCodec.ts';
import { useSources } from '../../state/useSources.ts';
import { PrintedSources } from '../../ui/PrintedSources.tsx';
import { useIsPrinting } from '../../ui/useIsPrinting.ts';
import { PrintedStep } from './PrintedStep.tsx';
import './printedStory.css';
import { isStoryView, storyView } from './storyView.ts';

interface PrintedStoryProps {
  story: Story;
  /** The step in view, from 1. */
  step: number;
}

/**
 * On paper, the whole story stands for its step in view, whose map follows it. Nothing is drawn on the screen, but
 * the figures of all steps are asked for, so that they are there when the page is printed.
 */
export function PrintedStory({ story, step }: PrintedStoryProps) {
  const text = useText(stories);
  const view = useAtlas((state) => state.view);
  const isPrinting = useIsPrinting();
  const set = view.language === 'fr' ? frenchTypography : (words: string) => words;
  const steps = story.steps.map((told, at) => (
    <PrintedStep
      key={`${story.id} ${told.view}`}
      step={told}
      count={text.step(at + 1, story.steps.length)}
      isPrinting={isPrinting}
      set={set}
    />
  ));
  if (!isPrinting) return steps;
  const shown = set(story.steps[step - 1]?.title[view.language] ?? '');
  return (
    <article className="story printed-story">
      <h2>{set(story.title[view.language])}</h2>
      <p className="printed-story-summary">{set(story.summary[view.language])}</p>
      {steps}
      <StorySources story={story} />
      <h2 className="printed-story-view">
        {isStoryView(view, story, step) ? text.printed.view(step, shown) : text.printed.otherView}
      </h2>
    </article>
  );
}

/** Who made the tables and when, the date of the page, and where the story begins. */
function StorySources({ story }: { story: Story }) {
  const words = useText(stories).printed;
  const formats = useFormats();
  const language = useAtlas((state) => state.view.language);
  const ids = new Set(story.steps.flatMap(listOrigins).flatMap(({ sources }) => sources));
  const sources = useSources(ids).map(({ producer, title, vintage }) =>
    words.source(producer, title, vintage),
  );
  const beginning = linkTo(storyView({ ...defaultView, language }, story, 1));
  return (
    <PrintedSources
      words={words}
      sources={sources}
      made={words.made(formats.date(today()), import.meta.env.VITE_VERSION)}
      address={new URL(beginning, document.baseURI).href}
    />
  );
}
