import { useState } from 'react';
import type { FirstView } from '../datasets/loadFirstView.ts';
import { findZone } from '../domain/territory/findZone.ts';
import { zoneCode } from '../domain/territory/zone.ts';
import { useAtlas } from '../state/atlasStore.ts';

export type LocationOutcome =
  | { kind: 'found'; commune: string }
  | { kind: 'outside' }
  | { kind: 'refused' }
  | { kind: 'unavailable' };

export interface AroundMe {
  isLocating: boolean;
  outcome: LocationOutcome | null;
  locate(): void;
  dismiss(): void;
}

const longestWaitMs = 15_000;

/** Opens the sheet of the commune one stands in. The position is compared here with the outlines, and forgotten. */
export function useAroundMe({ territory, outlines }: FirstView): AroundMe {
  const changeView = useAtlas((state) => state.changeView);
  const [isLocating, setLocating] = useState(false);
  const [outcome, setOutcome] = useState<LocationOutcome | null>(null);

  function end(next: LocationOutcome): void {
    setLocating(false);
    setOutcome(next);
  }

  async function find({ coords }: GeolocationPosition): Promise<void> {
    const { findCommuneAt } = await import('../domain/territory/findCommuneAt.ts');
    const code = findCommuneAt(outlines, [coords.longitude, coords.latitude]);
    if (code === null) {
      end({ kind: 'outside' });
      return;
    }
    const row = findZone(territory.communes, code);
    end({ kind: 'found', commune: territory.communes.names[row] ?? '' });
    changeView({ zone: zoneCode(code), mesh: 'commune', record: null });
  }

  return {
    isLocating,
    outcome,
    locate() {
      if (isLocating) return;
      if (!('geolocation' in navigator)) {
        end({ kind: 'unavailable' });
        return;
      }
      setOutcome(null);
      setLocating(true);
      navigator.geolocation.getCurrentPosition(
        (position) => void find(position),
        ({ code, PERMISSION_DENIED }) =>
          end({ kind: code === PERMISSION_DENIED ? 'refused' : 'unavailable' }),
        { timeout: longestWaitMs, maximumAge: 60_000 },
      );
    },
    dismiss: () => setOutcome(null),
  };
}
