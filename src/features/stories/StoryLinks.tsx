import { useEffect } from 'react';
import { frenchTypography } from '../../i18n/frenchTypography.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { stories as section } from '../../i18n/sections/stories.ts';
import { useAtlasHand } from '../../state/AtlasHand.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { viewLink } from '../../state/viewLink.ts';
import './stories.css';
import { storyView } from './storyView.ts';

/** The ways into the guided stories. */
export function StoryLinks() {
  const text = useText(section);
  const hand = useAtlasHand();
  const stories = useAtlas((state) => state.stories);
  const view = useAtlas((state) => state.view);
  useEffect(() => hand.request('stories'), [hand]);
  if (!stories) return null;
  const set = view.language === 'fr' ? frenchTypography : (words: string) => words;
  return (
    <nav className="story-links" aria-label={text.invite}>
      <p className="panel-label" aria-hidden="true">
        {text.invite}
      </p>
      <ul>
        {stories.map((story) => (
          <li key={story.id}>
            <a {...viewLink(view, storyView(view, story, 1))}>{set(story.title[view.language])}</a>
            <span>{set(story.summary[view.language])}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
