import { lazy, Suspense, useState } from 'react';
import { indicatorText } from '../cartography/describeValue.ts';
import { ExperimentToggles } from '../features/explore/ExperimentToggles.tsx';
import { useText } from '../i18n/LanguageContext.tsx';
import { explore } from '../i18n/sections/explore.ts';
import { indicators } from '../i18n/sections/indicators.ts';
import { useAtlas } from '../state/atlasStore.ts';
import { SidePanel } from '../ui/SidePanel.tsx';
import { FigureChoosers } from './FigureChoosers.tsx';
import { FooterLinks } from './FooterLinks.tsx';
import type { ShownIndicator } from './useShownIndicator.ts';

const OverlayPanel = lazy(async () => ({
  default: (await import('../features/map-overlays/OverlayPanel.tsx')).OverlayPanel,
}));

const StoryLinks = lazy(async () => ({
  default: (await import('../features/stories/StoryLinks.tsx')).StoryLinks,
}));
const OpenStory = lazy(async () => ({
  default: (await import('../features/stories/OpenStory.tsx')).OpenStory,
}));

/** The left panel of Explorer: what to show, and how to read it. */
export function ExplorePanel({ shown }: { shown: ShownIndicator }) {
  const text = useText(explore);
  const names = useText(indicators);
  const story = useAtlas((state) => state.view.story);
  const [openingStory] = useState(story);
  const isTold = story !== null;
  const isMapSettled = useAtlas((state) => state.isMapSettled);
  return (
    <SidePanel
      label={text.heading}
      side="start"
      summary={<p className="panel-summary">{indicatorText(names, shown.indicator.id).short}</p>}
      expandLabel={text.panel.expand}
      collapseLabel={text.panel.collapse}
      startsExpanded={isTold}
    >
      {isTold && (
        <Suspense>
          <OpenStory takesFocus={story !== openingStory} isPrintedWhole />
        </Suspense>
      )}
      <FigureChoosers shown={shown} />
      <div className="panel-group">
        <ExperimentToggles />
        {isMapSettled && (
          <Suspense>
            <OverlayPanel />
            {!isTold && <StoryLinks />}
          </Suspense>
        )}
      </div>
      <FooterLinks />
    </SidePanel>
  );
}
