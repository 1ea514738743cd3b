import { lazy, Suspense } from 'react';
import { indicatorText } from '../../cartography/describeValue.ts';
import type { Indicator } from '../../domain/indicators/indicator.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { explore } from '../../i18n/sections/explore.ts';
import { indicators } from '../../i18n/sections/indicators.ts';
import { useDeferredWidget } from '../../state/useDeferredWidget.ts';
import '../../ui/SelectField.css';

const IndicatorChooser = lazy(async () => ({
  default: (await import('./IndicatorChooser.tsx')).IndicatorChooser,
}));

/** The chooser of indicators; until it has loaded, a button in its place, which makes it come and open. */
export function IndicatorField({ indicator }: { indicator: Indicator }) {
  const { isReady, isWanted, want } = useDeferredWidget();
  const waiting = <WaitingField indicator={indicator} onWant={want} />;
  if (!isReady) return waiting;
  return (
    <Suspense fallback={waiting}>
      <IndicatorChooser indicator={indicator} startsOpen={isWanted} />
    </Suspense>
  );
}

function WaitingField({ indicator, onWant }: { indicator: Indicator; onWant(): void }) {
  const text = useText(explore);
  const names = useText(indicators);
  const { label } = indicatorText(names, indicator.id);
  return (
    <button
      type="button"
      className="select-button"
      aria-label={`${label} ${text.indicator}`}
      aria-haspopup="listbox"
      onClick={onWant}
    >
      <span className="select-value">{label}</span>
      <span aria-hidden="true" className="select-chevron" />
    </button>
  );
}
