import { lazy, Suspense } from 'react';
import { useAtlas } from '../state/atlasStore.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';

const ZoneSheet = lazy(async () => ({
  default: (await import('../features/zone-sheet/ZoneSheet.tsx')).ZoneSheet,
}));
const ExperimentSheet = lazy(async () => ({
  default: (await import('../features/experiments/ExperimentSheet.tsx')).ExperimentSheet,
}));

/** What is open on the right: the record of an experiment, else the sheet of a territory. */
export function ExploreSheet() {
  const { zone, record } = useAtlas((state) => state.view);
  const isLoaded = useAtlas((state) => state.territory !== null);
  if (!isLoaded || (zone === null && record === null)) return null;
  return (
    <ErrorBoundary key={record === null ? 'zone' : 'record'} of="part">
      <Suspense>{record !== null ? <ExperimentSheet id={record} /> : <ZoneSheet onClosed={focusMap} />}</Suspense>
    </ErrorBoundary>
  );
}

/** The map takes the keyboard's focus back; it is the one part of the stage that can hold it. */
function focusMap(): void {
  const map = document.querySelector<HTMLElement>('.stage canvas, .stage .still-map[tabindex]');
  map?.focus({ preventScroll: true });
}
