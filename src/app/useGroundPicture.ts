import { useMemo } from 'react';
import { mapPalette } from '../cartography/mapPalette.ts';
import type { RegisterEntry } from '../domain/experiments/registerEntry.ts';
import type { ZoneSet } from '../domain/territory/territory.ts';
import type { ZoneCode } from '../domain/territory/zone.ts';
import type { ExportWords } from '../exports/figureColumn.ts';
import { useFormats, useText } from '../i18n/LanguageContext.tsx';
import { register } from '../i18n/sections/register.ts';
import type { ZonePaint } from '../map/zonePaint.ts';
import { atlasStore } from '../state/atlasStore.ts';
import type { StagePicture } from './useIndicatorPicture.ts';

/** Sites of one commune that are named; the others are counted. */
const mostNamed = 6;

/** Communes without a figure: a ground for the sites, which are said of the commune they are in. */
export function useGroundPicture(zones: ZoneSet, entries: readonly RegisterEntry[]): StagePicture {
  const text = useText(register).map;
  const formats = useFormats();
  const paint = useMemo(() => paintGround(zones), [zones]);
  const names = useMemo(() => nameSites(entries), [entries]);
  const hasImported = entries.some(({ isImported }) => isImported);
  return useMemo(() => {
    const tableOf = (words: ExportWords) => async () => {
      const { createRegisterTable } = await import('./createRegisterTable.ts');
      return createRegisterTable(words, text, entries);
    };
    return {
      mesh: 'commune',
      zones,
      paint,
      selectPaint: () => ({ mesh: 'commune', paint }),
      title: text.title,
      describe: (row) => {
        const known = names.get(zones.codes[row] ?? '');
        if (!known) return text.none;
        const rest = known.length - mostNamed;
        const others = rest > 0 ? [text.others(formats.integer(rest))] : [];
        return formats.list([...known.slice(0, mostNamed), ...others]);
      },
      exported: (words) => ({
        fileNameParts: ['experimentations'],
        title: text.title,
        subtitle: text.subtitle,
        legend: [],
        figures: [],
        remarks: [text.remark, ...(hasImported ? [text.importedRemark] : [])],
        table: entries.length > 0 ? { of: text.exported, create: tableOf(words) } : undefined,
        shownAs: { screen: atlasStore.getState().view.screen },
      }),
    };
  }, [zones, paint, names, entries, hasImported, text, formats]);
}

function paintGround({ codes }: ZoneSet): ZonePaint {
  return {
    codes,
    fills: codes.map(() => mapPalette.ground),
    dimmed: codes.map(() => false),
  };
}

function nameSites(entries: readonly RegisterEntry[]): ReadonlyMap<string, string[]> {
  const names = new Map<string, string[]>();
  for (const { commune, name } of entries.flatMap(({ sites }) => sites)) {
    if (commune === null) continue;
    const known = names.get(commune);
    if (known) known.push(name);
    else names.set(commune, [name]);
  }
  return names;
}

/** The first record with a site in a commune. */
export const findRecordAt = (
  entries: readonly RegisterEntry[],
  commune: ZoneCode,
): RegisterEntry | undefined =>
  entries.find(({ sites }) => sites.some((site) => site.commune === commune));
