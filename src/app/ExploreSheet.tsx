import { lazy, useEffect } from 'react';
import { relatedSchemesFile } from '../datasets/parseExperiments.ts';
import { useAtlas } from '../state/atlasStore.ts';
import { whyRecord } from '../state/sharedView.ts';
import { BriefLink } from './BriefLink.tsx';
import { createPart } from './createPart.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { PinZoneButton } from './PinZoneButton.tsx';
import { whenMarked } from './performanceMarks.ts';
import { ReplicateLink } from './ReplicateLink.tsx';
import { SimulateLink } from './SimulateLink.tsx';
import type { ShownIndicator } from './useShownIndicator.ts';

const zoneSheet = createPart(
  async () => (await import('../features/zone-sheet/ZoneSheet.tsx')).ZoneSheet,
);
const whyColourLink = createPart(
  async () => (await import('../features/why-colour/WhyColourLink.tsx')).WhyColourLink,
);
const ExperimentSheet = lazy(async () => ({
  default: (await import('../features/experiments/ExperimentSheet.tsx')).ExperimentSheet,
}));

const WhyColourSheet = lazy(async () => ({
  default: (await import('../features/why-colour/WhyColourSheet.tsx')).WhyColourSheet,
}));

/** What is open on the right: a record, why a zone has its colour, else the sheet of a territory. */
export function ExploreSheet({ shown }: { shown: ShownIndicator }) {
  const { zone, record } = useAtlas((state) => state.view);
  const isLoaded = useAtlas((state) => state.territory !== null);
  const isKnowable = useIsKnowable(record);
  // The first press on a zone then waits for nothing.
  useEffect(() => {
    void whenMarked('atlas:ready').then(() => {
      zoneSheet.preload();
      whyColourLink.preload();
    });
  }, []);
  if (!isLoaded || (zone === null && (record === null || record === whyRecord))) return null;
  return (
    <ErrorBoundary key={record === null ? 'zone' : 'record'} of="part">
      {record === whyRecord && <WhyColourSheet shown={shown} />}
      {record === null && (
        <zoneSheet.Part
          onClosed={focusMap}
          actions={<whyColourLink.Part />}
          headerAction={(pin, name) => (
            <>
              <PinZoneButton pin={pin} name={name} />
              <BriefLink mesh={pin.mesh} />
              <ReplicateLink mesh={pin.mesh} />
              {pin.mesh === 'commune' && <SimulateLink />}
            </>
          )}
        />
      )}
      {record !== null && record !== whyRecord && isKnowable && <ExperimentSheet id={record} />}
    </ErrorBoundary>
  );
}

/** A record of no experiment may be one of a neighbouring scheme, whose file comes later or not at all. */
function useIsKnowable(record: string | null): boolean {
  return useAtlas(
    ({ firstView, relatedSchemes, dataProblems }) =>
      relatedSchemes !== null ||
      dataProblems.some(({ file }) => file === relatedSchemesFile) ||
      (firstView?.experiments.some(({ id }) => id === record) ?? false),
  );
}

/** The map takes the keyboard's focus back; it is the one part of the stage that can hold it. */
function focusMap(): void {
  const map = document.querySelector<HTMLElement>('.stage canvas, .stage .still-map[tabindex]');
  map?.focus({ preventScroll: true });
}
