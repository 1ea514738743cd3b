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
import './ColumnChooser.css';
import { ToolbarPopover } from './ToolbarPopover.tsx';

interface ColumnChooserProps {
  inView: Indicator;
  mesh: Mesh;
}

/** The indicators to add to the table, by family. */
export function ColumnChooser({ inView, mesh }: ColumnChooserProps) {
  const text = useText(territoryTable);
  const words = useText(app);
  const changeView = useAtlas((state) => state.changeView);
  const button = (
    <Button className="columns-button">
      <svg viewBox="0 0 18 18" aria-hidden="true">
        <path d="M2.5 3.5h13v11h-13zM7 3.5v11M11.5 3.5v11" />
      </svg>
      {text.columns}
    </Button>
  );
  return (
    <ToolbarPopover button={button} heading={text.columnsHeading}>
      {(close) => (
        <>
          <ColumnGroups inView={inView} mesh={mesh} />
          <div className="columns-actions">
            <button
              type="button"
              className="plain-button"
              onClick={() => changeView({ tableColumns: defaultView.tableColumns })}
            >
              {text.columnsReset}
            </button>
            <button type="button" className="columns-close" onClick={close}>
              {words.close}
            </button>
          </div>
        </>
      )}
    </ToolbarPopover>
  );
}

function ColumnGroups({ inView, mesh }: ColumnChooserProps) {
  const names = useText(indicators);
  const families = [...new Set(registry.map(({ family }) => family))];
  return families.map((family) => (
    <fieldset key={family} className="columns-family">
      <legend>{names.families[family]}</legend>
      {registry
        .filter((indicator) => indicator.family === family)
        .map((indicator) => (
          <ColumnOption
            key={indicator.id}
            indicator={indicator}
            mesh={mesh}
            isInView={indicator.id === inView.id}
          />
        ))}
    </fieldset>
  ));
}

interface ColumnOptionProps {
  indicator: Indicator;
  mesh: Mesh;
  isInView: boolean;
}

/** What the table cannot add stays in the list and says why. */
function ColumnOption({ indicator, mesh, isInView }: ColumnOptionProps) {
  const text = useText(territoryTable);
  const names = useText(indicators);
  const chosen = useAtlas((state) => state.view.tableColumns);
  const changeView = useAtlas((state) => state.changeView);
  const { id, finestMesh } = indicator;
  const isTooFine = !isMeshAllowed(mesh, finestMesh);
  const others = chosen.filter((other) => other !== id);
  const details = [
    unitText(names, indicator).full,
    isInView && text.columnInView,
    isTooFine && text.columnTooFine(names.meshes[finestMesh].one),
  ];
  return (
    <label className="column-option">
      <input
        type="checkbox"
        checked={isInView || chosen.includes(id)}
        disabled={isInView || isTooFine}
        onChange={(event) =>
          changeView({ tableColumns: event.target.checked ? [...others, id] : others })
        }
      />
      <span>
        {indicatorText(names, id).short}
        <span className="column-option-detail">{details.filter(Boolean).join(' · ')}</span>
      </span>
    </label>
  );
}
