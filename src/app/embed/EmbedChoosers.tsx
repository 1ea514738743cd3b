import { type ReactNode, useId, useState } from 'react';
import { listIndicatorGroups } from '../../cartography/listIndicatorGroups.ts';
import { indicatorById, indicators as registry } from '../../domain/indicators/indicators.ts';
import { isMeshAllowed, meshes } from '../../domain/territory/zone.ts';
import { displayName } from '../../i18n/frenchGrammar.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { explore } from '../../i18n/sections/explore.ts';
import { indicators } from '../../i18n/sections/indicators.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import type { EmbedOptions } from '../../state/url/embedCodec.ts';
import type { ShownIndicator } from '../useShownIndicator.ts';

interface EmbedChoosersProps {
  shown: ShownIndicator;
  options: EmbedOptions;
}

/** The browser's own lists: they weigh nothing, and are at home in any page. */
export function EmbedChoosers({ shown, options }: EmbedChoosersProps) {
  return (
    <div className="embed-choosers">
      {options.search && <TerritoryField />}
      {options.controls && <FigureFields shown={shown} />}
    </div>
  );
}

function FigureFields({ shown: { indicator, mesh, year } }: { shown: ShownIndicator }) {
  const text = useText(explore);
  const names = useText(indicators);
  const changeView = useAtlas((state) => state.changeView);
  const groups = listIndicatorGroups(names, [], registry);
  const latest = indicator.years.at(-1);
  return (
    <>
      <Field
        label={text.indicator}
        value={indicator.id}
        onChange={(indicatorId) => changeView({ indicatorId, year: null })}
      >
        {groups.map((group) => (
          <optgroup key={group.id} label={group.label}>
            {group.options.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </optgroup>
        ))}
      </Field>
      <Field
        label={text.mesh}
        value={mesh}
        onChange={(chosen) => {
          const found = meshes.find((option) => option === chosen);
          if (found) changeView({ mesh: found, zone: null });
        }}
      >
        {meshes
          .filter((option) => isMeshAllowed(option, indicator.finestMesh))
          .map((option) => (
            <option key={option} value={option}>
              {names.meshes[option].name}
            </option>
          ))}
      </Field>
      {indicator.years.length > 1 && (
        <Field
          label={text.year}
          value={String(year)}
          onChange={(chosen) =>
            changeView({ year: Number(chosen) === latest ? null : Number(chosen) })
          }
        >
          {indicator.years.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </Field>
      )}
    </>
  );
}

interface FieldProps {
  label: string;
  value: string;
  onChange(value: string): void;
  children: ReactNode;
}

function Field({ label, value, onChange, children }: FieldProps) {
  return (
    <label className="embed-field">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {children}
      </select>
    </label>
  );
}

/** Every territory by its name; one is opened once its whole name is there. */
function TerritoryField() {
  const text = useText(explore).search;
  const zones = useAtlas((state) => state.territory?.zones);
  const indicatorId = useAtlas((state) => state.view.indicatorId);
  const changeView = useAtlas((state) => state.changeView);
  const [typed, setTyped] = useState('');
  const listId = useId();
  if (!zones) return null;
  const finest = indicatorById(indicatorId)?.finestMesh ?? 'commune';
  const offered = meshes
    .filter((mesh) => mesh !== 'livingArea' && isMeshAllowed(mesh, finest))
    .map((mesh) => zones[mesh]);
  const find = (wanted: string) => {
    for (const { mesh, names, codes } of offered) {
      const row = names.findIndex((name, at) => describe(name, codes[at]) === wanted);
      const zone = codes[row];
      if (zone !== undefined) return changeView({ zone, mesh, record: null });
    }
  };
  return (
    <label className="embed-field">
      <span>{text.label}</span>
      <input
        type="search"
        list={listId}
        autoComplete="off"
        placeholder={text.placeholder}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          find(target.value);
        }}
      />
      <datalist id={listId}>
        {offered.flatMap(({ names, codes }) =>
          names.map((name, row) => <option key={codes[row]} value={describe(name, codes[row])} />),
        )}
      </datalist>
    </label>
  );
}

/** Communes share names: the code tells them apart. */
const describe = (name: string, code = ''): string => `${displayName(name)} (${code})`;
