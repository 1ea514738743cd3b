import { type ComponentType, useState } from 'react';
import { type TravelModelId, travelModels } from '../../domain/access/travelModel.ts';
import { selectCommunesAround } from '../../domain/comparison/selectCommunesAround.ts';
import { findZone } from '../../domain/territory/findZone.ts';
import type { CommuneTable } from '../../domain/territory/territory.ts';
import type { ZoneCode } from '../../domain/territory/zone.ts';
import { displayName } from '../../i18n/frenchGrammar.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { comparison } from '../../i18n/sections/comparison.ts';
import { indicators } from '../../i18n/sections/indicators.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { addToDraft } from '../../state/zoneDraft.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import type { TerritoryPickerProps } from './TerritoryPickerProps.ts';

const units = ['km', 'minutes'] as const;
type Unit = (typeof units)[number];
const farthest: Readonly<Record<Unit, number>> = { km: 150, minutes: 120 };

/** All within so many kilometres, or estimated minutes, of a commune. */
export function AddAround({ Picker }: { Picker: ComponentType<TerritoryPickerProps> }) {
  const text = useText(comparison).editor;
  const communes = useAtlas((state) => state.territory?.communes);
  const [centre, setCentre] = useState<number | null>(null);
  const [isRefused, setRefused] = useState(false);
  const [unit, setUnit] = useState<Unit>('minutes');
  const [typed, setTyped] = useState('15');
  if (!communes) return null;
  const most = Number(typed.replace(',', '.'));
  const isValid = typed.trim() !== '' && most >= 0 && most <= farthest[unit];

  return (
    <div className="zone-way">
      <Picker
        takesFocus={false}
        label={text.aroundWhich}
        placeholder={text.aroundWhich}
        onChoose={({ mesh, code }) => {
          setRefused(mesh !== 'commune');
          if (mesh === 'commune') setCentre(findZone(communes, code));
        }}
      />
      {isRefused && <p className="zone-note">{text.aroundCommuneOnly}</p>}
      <div className="zone-distance">
        <label>
          <span className="visually-hidden">{text.distance[unit]}</span>
          <input
            className="zone-input"
            inputMode="decimal"
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        <SegmentedControl
          label={text.unit}
          value={unit}
          onChange={(chosen) => setUnit(chosen)}
          options={units.map((known) => ({ value: known, label: text.units[known] }))}
        />
      </div>
      {!isValid && <p className="zone-note">{text.distanceRange(farthest[unit])}</p>}
      {centre !== null && isValid && (
        <Found communes={communes} centre={centre} unit={unit} most={most} />
      )}
    </div>
  );
}

interface FoundProps {
  communes: CommuneTable;
  centre: number;
  unit: Unit;
  most: number;
}

/** How many there are, minutes with the range of the travel model, and the button that adds them. */
function Found({ communes, centre, unit, most }: FoundProps) {
  const text = useText(comparison).editor;
  const { commune } = useText(indicators).meshes;
  const formats = useFormats();
  const within = (model: TravelModelId): ZoneCode[] =>
    selectCommunesAround(
      communes,
      centre,
      unit === 'km' ? { unit, most } : { unit, most, model: travelModels[model] },
    );
  const found = within('central');
  const widest = within('low').length;
  const name = displayName(communes.names[centre] ?? '');
  return (
    <>
      <p className="panel-note" role="status">
        {unit === 'km'
          ? text.foundKm(formats.count(found.length, commune.one, commune.other), name)
          : text.foundMinutes(
              formats.count(found.length, commune.one, commune.other),
              name,
              `${formats.range(within('high').length, widest)} ${widest < 2 ? commune.one : commune.other}`,
            )}
      </p>
      <button type="button" className="wide-button" onClick={() => addToDraft(found)}>
        {text.addThese}
      </button>
    </>
  );
}
