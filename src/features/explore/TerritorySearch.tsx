import { useMemo } from 'react';
import { createTerritorySearch } from '../../domain/territory/searchTerritory.ts';
import type { Mesh } from '../../domain/territory/zone.ts';
import { zoneCode } from '../../domain/territory/zone.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { explore } from '../../i18n/sections/explore.ts';
import { indicators } from '../../i18n/sections/indicators.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { SearchCombobox } from '../../ui/SearchCombobox.tsx';

const resultLimit = 8;

/** Finds a territory of any mesh by name, former name or postal code, and opens its sheet. */
export function TerritorySearch({ takesFocus }: { takesFocus: boolean }) {
  const text = useText(explore);
  const names = useText(indicators);
  const formats = useFormats();
  const territory = useAtlas((state) => state.firstView?.territory);
  const changeView = useAtlas((state) => state.changeView);
  const search = useMemo(() => territory && createTerritorySearch(territory), [territory]);
  if (!search) return null;

  return (
    <SearchCombobox
      label={text.search.label}
      placeholder={text.search.placeholder}
      noResult={text.search.noResult}
      describeCount={(count) => text.search.results(formats.integer(count), count)}
      takesFocus={takesFocus}
      search={(query) =>
        search(query, resultLimit).map((match) => ({
          id: `${match.mesh} ${match.code}`,
          label: match.name,
          detail: [
            names.meshes[match.mesh].name,
            match.mesh === 'commune' && match.code.slice(0, 2),
            match.formerName && text.search.formerName(match.formerName),
            match.postalCode,
          ]
            .filter(Boolean)
            .join(' · '),
        }))
      }
      onChoose={(id) => {
        const [mesh, code] = id.split(' ');
        changeView({
          screen: 'explore',
          mesh: mesh as Mesh,
          zone: zoneCode(code ?? ''),
          record: null,
        });
      }}
    />
  );
}
