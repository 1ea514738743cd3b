import { Button } from 'react-aria-components';
import { indicatorText, unitText } from '../../cartography/describeValue.ts';
import { defaultRows } from '../../domain/comparison/defaultRows.ts';
import { references } from '../../domain/comparison/reference.ts';
import { indicators as registry } from '../../domain/indicators/indicators.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { app } from '../../i18n/sections/app.ts';
import { comparisonTable } from '../../i18n/sections/comparisonTable.ts';
import { indicators } from '../../i18n/sections/indicators.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import type { Comparison } from '../../state/useComparison.ts';
import { ChecklistPopover } from '../../ui/ChecklistPopover.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { ToolbarPopover } from '../../ui/ToolbarPopover.tsx';
import { ComparisonExport } from './ComparisonExport.tsx';

/** What zones are compared to, which rows there are, and how to read them. */
export function TableTools({ comparison }: { comparison: Comparison }) {
  const text = useText(comparisonTable);
  const reference = useAtlas((state) => state.view.reference);
  const changeView = useAtlas((state) => state.changeView);
  return (
    <div className="comparison-tools">
      <span className="comparison-tools-label" aria-hidden="true">
        {text.reference.label}
      </span>
      <SegmentedControl
        label={text.reference.label}
        value={reference}
        onChange={(chosen) => changeView({ reference: chosen })}
        options={references.map((value) => ({ value, label: text.reference[value] }))}
      />
      <RowChooser />
      <ComparisonExport comparison={comparison} />
      <TableNotes />
    </div>
  );
}

/** In the order of the registry, whatever the order in which they are chosen: families stay together. */
function RowChooser() {
  const text = useText(comparisonTable);
  const names = useText(indicators);
  const words = useText(app);
  const chosen = useAtlas((state) => state.view.comparisonRows) ?? defaultRows;
  const changeView = useAtlas((state) => state.changeView);
  const families = [...new Set(registry.map(({ family }) => family))];
  const groups = families.map((family) => ({
    id: family,
    label: names.families[family],
    options: registry
      .filter((indicator) => indicator.family === family)
      .map((indicator) => ({
        id: indicator.id,
        label: indicatorText(names, indicator.id).short,
        detail: unitText(names, indicator).full,
        isChecked: chosen.includes(indicator.id),
      })),
  }));
  return (
    <ChecklistPopover
      button={<Button className="comparison-button">{text.rows}</Button>}
      heading={text.rowsHeading}
      groups={groups}
      onChange={(id, isChecked) => {
        const ids = registry.map((indicator) => indicator.id);
        const isKept = (each: string) => (each === id ? isChecked : chosen.includes(each));
        changeView({ comparisonRows: ids.filter(isKept) });
      }}
      resetLabel={text.rowsReset}
      onReset={() => changeView({ comparisonRows: null })}
      closeLabel={words.close}
    />
  );
}

function TableNotes() {
  const { notes, reference } = useText(comparisonTable);
  const { mentions } = useText(indicators);
  return (
    <ToolbarPopover
      button={<Button className="comparison-notes-button">{notes.heading}</Button>}
      heading={notes.heading}
    >
      {() => (
        <ul className="toolbar-notes">
          <li>{reference.note}</li>
          <li>{reference.similarNote}</li>
          <li>{notes.verdict}</li>
          <li>{notes.interval}</li>
          <li>{notes.noInterval}</li>
          <li>{notes.rank}</li>
          <li>{notes.percentile}</li>
          <li>{notes.strip}</li>
          <li>{mentions.absent}</li>
          <li>{mentions.masked}</li>
          <li>{mentions.estimate}</li>
          <li>{notes.means}</li>
          <li>{mentions.ageInApl}</li>
        </ul>
      )}
    </ToolbarPopover>
  );
}
