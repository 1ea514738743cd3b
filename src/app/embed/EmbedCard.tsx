import { useMemo } from 'react';
import type { Indicator } from '../../domain/indicators/indicator.ts';
import { FigureRow } from '../../features/zone-sheet/FigureRow.tsx';
import { KeyFigures } from '../../features/zone-sheet/KeyFigures.tsx';
import { StripLegend } from '../../features/zone-sheet/StripLegend.tsx';
import { selectFocus } from '../../features/zone-sheet/selectFocus.ts';
import { ZoneHeadline } from '../../features/zone-sheet/ZoneHeadline.tsx';
import { ZonePlace } from '../../features/zone-sheet/ZonePlace.tsx';
import '../../features/zone-sheet/figures.css';
import '../../features/zone-sheet/zone-sheet.css';
import '../../ui/SheetParts.css';
import './embedCard.css';
import { displayName } from '../../i18n/frenchGrammar.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { embedding } from '../../i18n/sections/embedding.ts';
import { experiments } from '../../i18n/sections/experiments.ts';
import { zoneFigures } from '../../i18n/sections/zoneFigures.ts';
import { useAtlas } from '../../state/atlasStore.ts';

interface EmbedCardProps {
  indicator: Indicator;
  /** The card alone, with its key figures; beside a map, the figure in view. */
  isWhole: boolean;
}

/** What was chosen: an experiment, else a territory. */
export function EmbedCard(props: EmbedCardProps) {
  const record = useAtlas((state) => state.view.record);
  return record === null || props.isWhole ? <ZoneCard {...props} /> : <RecordCard id={record} />;
}

function ZoneCard({ indicator, isWhole }: EmbedCardProps) {
  const text = useText(zoneFigures);
  const territory = useAtlas((state) => state.territory);
  const { zone, mesh } = useAtlas((state) => state.view);
  const changeView = useAtlas((state) => state.changeView);
  const focus = useMemo(
    () => (territory && zone ? selectFocus(territory, zone, mesh) : null),
    [territory, zone, mesh],
  );
  if (!focus) return null;
  return (
    <section className="embed-card" aria-label={text.region}>
      <div className="embed-card-head">
        <h2>{displayName(focus.name)}</h2>
        {!isWhole && <CloseButton onClose={() => changeView({ zone: null })} />}
      </div>
      <ZonePlace focus={focus} />
      <ZoneHeadline focus={focus} />
      {isWhole ? (
        <KeyFigures focus={focus} />
      ) : (
        <>
          <FigureRow indicatorId={indicator.id} focus={focus} />
          <StripLegend focus={focus} />
          <p className="figure-detail">{text.strips.band}</p>
        </>
      )}
    </section>
  );
}

function RecordCard({ id }: { id: string }) {
  const words = useText(experiments);
  const changeView = useAtlas((state) => state.changeView);
  const register = useAtlas((state) => state.firstView?.experiments);
  const schemes = useAtlas((state) => state.relatedSchemes);
  const record = [...(register ?? []), ...(schemes ?? [])].find((each) => each.id === id);
  if (!record) return null;
  return (
    <section className="embed-card" aria-label={record.name}>
      <div className="embed-card-head">
        <h2>{record.name}</h2>
        <CloseButton onClose={() => changeView({ record: null })} />
      </div>
      {'axis' in record && <p>{words.axes[record.axis]}</p>}
    </section>
  );
}

function CloseButton({ onClose }: { onClose(): void }) {
  const text = useText(embedding).frame;
  return (
    <button type="button" className="embed-close" aria-label={text.closeCard} onClick={onClose}>
      <svg viewBox="0 0 20 20" width={18} height={18} aria-hidden="true">
        <path d="M4 4l12 12M16 4L4 16" />
      </svg>
    </button>
  );
}
