import { lazy, Suspense, useEffect } from 'react';
import { useText } from '../../i18n/LanguageContext.tsx';
import { stories as section } from '../../i18n/sections/stories.ts';
import { useAtlasHand } from '../../state/AtlasHand.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { useDeferredWidget } from '../../state/useDeferredWidget.ts';
import { viewLink } from '../../state/viewLink.ts';
import { StoryPanel } from './StoryPanel.tsx';

const PrintedStory = lazy(async () => ({
  default: (await import('./PrintedStory.tsx')).PrintedStory,
}));

interface OpenStoryProps {
  takesFocus: boolean;
  /** Whether the page is the reader's own to print: all of the story is then printed. */
  isPrintedWhole?: boolean;
}

/** The story of the view, once its texts are there; the one that the page opens with takes no focus. */
export function OpenStory({ takesFocus, isPrintedWhole = false }: OpenStoryProps) {
  const text = useText(section);
  const hand = useAtlasHand();
  const isOpen = useAtlas((state) => state.firstView !== null);
  const stories = useAtlas((state) => state.stories);
  const view = useAtlas((state) => state.view);
  const { isReady } = useDeferredWidget();
  useEffect(() => {
    if (!isOpen) return;
    hand.request('stories');
    hand.request('programme');
  }, [hand, isOpen]);
  if (!stories || !view.story) return null;
  const { id, step } = view.story;
  const story = stories.find((known) => known.id === id);
  if (story && step <= story.steps.length) {
    return (
      <>
        <StoryPanel story={story} step={step} takesFocus={takesFocus} />
        {isPrintedWhole && isReady && (
          <Suspense>
            <PrintedStory story={story} step={step} />
          </Suspense>
        )}
      </>
    );
  }
  return (
    <div className="story">
      <p role="status">{text.unknown}</p>
      <p className="story-ways">
        <a {...viewLink(view, { story: null })}>{text.leave}</a>
      </p>
    </div>
  );
}
