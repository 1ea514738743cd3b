import { isRest, restReferences } from '../../../domain/comparison/reference.ts';
import { useText } from '../../../i18n/LanguageContext.tsx';
import { mapReadings } from '../../../i18n/sections/mapReadings.ts';
import { useAtlas } from '../../../state/atlasStore.ts';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';

/** What each zone is compared to. */
export function ReferenceChooser() {
  const text = useText(mapReadings);
  const reference = useAtlas((state) => state.view.reference);
  const changeView = useAtlas((state) => state.changeView);
  return (
    <>
      <p className="panel-label" aria-hidden="true">
        {text.reference}
      </p>
      <SegmentedControl
        label={text.reference}
        value={isRest(reference) ? reference : restReferences[0]}
        onChange={(chosen) => changeView({ reference: chosen })}
        options={restReferences.map((value) => ({ value, label: text.references[value] }))}
      />
      {!isRest(reference) && (
        <p className="panel-note" role="status">
          {text.difference.notSimilar}
        </p>
      )}
    </>
  );
}

interface SinceChooserProps {
  /** The years to choose from, the one in view left out. */
  years: readonly number[];
  value: number;
}

/** The other year of a change. */
export function SinceChooser({ years, value }: SinceChooserProps) {
  const text = useText(mapReadings);
  const changeView = useAtlas((state) => state.changeView);
  return (
    <>
      <p className="panel-label" aria-hidden="true">
        {text.since}
      </p>
      <SegmentedControl
        label={text.since}
        value={String(value)}
        onChange={(chosen) => changeView({ secondYear: Number(chosen) })}
        options={years.map((year) => ({ value: String(year), label: String(year) }))}
      />
    </>
  );
}
