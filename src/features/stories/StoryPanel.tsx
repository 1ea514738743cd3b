import { useEffect, useRef } from 'react';
import { fillText, type Story, type StoryStep } from '../../domain/stories/story.ts';
import { frenchTypography } from '../../i18n/frenchTypography.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { stories } from '../../i18n/sections/stories.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { viewLink } from '../../state/viewLink.ts';
import './stories.css';
import { isStoryView, storyView } from './storyView.ts';
import { useStoryFigures } from './useStoryFigures.ts';

interface StoryPanelProps {
  story: Story;
  /** From 1. */
  step: number;
  /** Whether the reader has just come to this step: it is then read from its heading. */
  takesFocus: boolean;
}

/** A step of a story, in the place of the choosers: its sentence, and the way on. */
export function StoryPanel({ story, step, takesFocus }: StoryPanelProps) {
  const text = useText(stories);
  const view = useAtlas((state) => state.view);
  const { language } = view;
  const shown = story.steps[step - 1];
  const heading = useRef<HTMLHeadingElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: at each step anew
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [story, step, takesFocus]);

  if (!shown) return null;
  const set = language === 'fr' ? frenchTypography : (words: string) => words;
  const last = story.steps.length;
  return (
    <article className="story" aria-label={text.region(set(story.title[language]))}>
      <p className="story-name">{set(story.title[language])}</p>
      <p className="story-count">{text.step(step, last)}</p>
      <h2 ref={heading} tabIndex={-1}>
        {set(shown.title[language])}
      </h2>
      <StoryText step={shown} words={shown.text[language]} set={set} />
      <p className="story-origin">{text.origin}</p>
      <nav className="story-steps" aria-label={text.label}>
        {step > 1 ? (
          <a className="story-button" {...viewLink(view, storyView(view, story, step - 1))}>
            {text.previous}
          </a>
        ) : (
          <span />
        )}
        {step < last && (
          <a
            className="story-button"
            data-main="true"
            {...viewLink(view, storyView(view, story, step + 1))}
          >
            {text.next}
          </a>
        )}
      </nav>
      <p className="story-ways">
        {!isStoryView(view, story, step) && (
          <a {...viewLink(view, storyView(view, story, step))}>{text.backToView}</a>
        )}
        <a {...viewLink(view, { story: null })}>{text.leave}</a>
      </p>
    </article>
  );
}

interface StoryTextProps {
  step: StoryStep;
  words: string;
  set: (words: string) => string;
}

function StoryText({ step, words, set }: StoryTextProps) {
  const text = useText(stories);
  const figureOf = useStoryFigures(step);
  const filled = fillText(words, figureOf);
  return <p className="story-text">{filled === null ? text.awaited : set(filled)}</p>;
}
