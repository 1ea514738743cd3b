import type { ComponentType } from 'react';
import { findZone } from '../../domain/territory/findZone.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { comparison } from '../../i18n/sections/comparison.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { addToDraft } from '../../state/zoneDraft.ts';
import type { TerritoryPickerProps } from './TerritoryPickerProps.ts';

/** By search or on the map: a commune, or all those of a zone. */
export function AddOneByOne({ Picker }: { Picker: ComponentType<TerritoryPickerProps> }) {
  const text = useText(comparison).editor;
  const territory = useAtlas((state) => state.territory);
  if (!territory) return null;
  const { zones, communes } = territory;
  return (
    <div className="zone-way">
      <Picker
        takesFocus={false}
        label={text.addZone}
        onChoose={({ mesh, code }) => {
          const members = zones[mesh].members[findZone(zones[mesh], code)] ?? [];
          addToDraft(Array.from(members).flatMap((row) => communes.codes[row] ?? []));
        }}
      />
      <p className="panel-note">{text.addNote}</p>
    </div>
  );
}
