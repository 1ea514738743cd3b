import { Button } from 'react-aria-components';
import { indicatorText, unitText } from '../../cartography/describeValue.ts';
import type { Indicator } from '../../domain/indicators/indicator.ts';
import { indicators as registry } from '../../domain/indicators/indicators.ts';
import { isMeshAllowed, type Mesh } from '../../domain/territory/zone.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { app } from '../../i18n/sections/app.ts';
import { indicators } from '../../i18n/sections/indicators.ts';
import { territoryTable } from '../../i18n/sections/territoryTable.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { defaultView } from '../../state/sharedView.ts';
import { type ChecklistOption, ChecklistPopover } from '../../ui/ChecklistPopover.tsx';

interface ColumnChooserProps {
  inView: Indicator;
  mesh: Mesh;
}

/** The indicators to add to the table, by family. */
export function ColumnChooser({ inView, mesh }: ColumnChooserProps) {
  const text = useText(territoryTable);
  const names = useText(indicators);
  const words = useText(app);
  const chosen = useAtlas((state) => state.view.tableColumns);
  const changeView = useAtlas((state) => state.changeView);
  const families = [...new Set(registry.map(({ family }) => family))];
  const groups = families.map((family) => ({
    id: family,
    label: names.families[family],
    options: registry.filter((indicator) => indicator.family === family).map(describeOption),
  }));
  const button = (
    <Button className="columns-button">
      <svg viewBox="0 0 18 18" aria-hidden="true">
        <path d="M2.5 3.5h13v11h-13zM7 3.5v11M11.5 3.5v11" />
      </svg>
      {text.columns}
    </Button>
  );
  return (
    <ChecklistPopover
      button={button}
      heading={text.columnsHeading}
      groups={groups}
      onChange={(id, isChecked) => {
        const others = chosen.filter((other) => other !== id);
        changeView({ tableColumns: isChecked ? [...others, id] : others });
      }}
      resetLabel={text.columnsReset}
      onReset={() => changeView({ tableColumns: defaultView.tableColumns })}
      closeLabel={words.close}
    />
  );

  /** What the table cannot add stays in the list and says why. */
  function describeOption(indicator: Indicator): ChecklistOption {
    const { id, finestMesh } = indicator;
    const isInView = id === inView.id;
    const isTooFine = !isMeshAllowed(mesh, finestMesh);
    const details = [
      unitText(names, indicator).full,
      isInView && text.columnInView,
      isTooFine && text.columnTooFine(names.meshes[finestMesh].one),
    ];
    return {
      id,
      label: indicatorText(names, id).short,
      detail: details.filter(Boolean).join(' · '),
      isChecked: isInView || chosen.includes(id),
      isDisabled: isInView || isTooFine,
    };
  }
}
