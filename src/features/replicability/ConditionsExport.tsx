import type { ReplicabilityCondition } from '../../domain/experiments/programme.ts';
import { indicatorById } from '../../domain/indicators/indicators.ts';
import {
  type ConditionReading,
  selectConditionReading,
} from '../../domain/replicability/conditionReadings.ts';
import type { FramedZone, TerritoryFrame } from '../../domain/replicability/territoryFrame.ts';
import { createFileName } from '../../exports/createFileName.ts';
import { createNotesNow } from '../../exports/createNotesNow.ts';
import { ExportMenu } from '../../exports/ExportMenu.tsx';
import type { ExportTable } from '../../exports/ExportTable.ts';
import { offerTable } from '../../exports/exportOffers.ts';
import { useExportWords } from '../../exports/useExportWords.ts';
import { displayName } from '../../i18n/frenchGrammar.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { replicability } from '../../i18n/sections/replicability.ts';

interface ConditionsExportProps {
  frame: TerritoryFrame;
  zone: FramedZone;
  conditions: readonly ReplicabilityCondition[];
  ticked: readonly string[];
  readings: Readonly<Record<ConditionReading, string | null>>;
}

/** The checklist as a file, with what the data say of each condition. */
export function ConditionsExport({
  frame,
  zone,
  conditions,
  ticked,
  readings,
}: ConditionsExportProps) {
  const words = useExportWords();
  const text = useText(replicability).conditions;
  const create = (): ExportTable => ({
    fileName: createFileName('conditions', zone.name),
    title: text.heading(displayName(zone.name)),
    headers: [
      text.exported.territory,
      text.exported.code,
      text.exported.experiment,
      text.exported.condition,
      text.exported.ticked,
      text.exported.data,
      text.exported.basis,
      text.exported.source,
    ],
    rows: conditions.map((condition) => {
      const reading = selectConditionReading(condition);
      return [
        zone.name,
        zone.code,
        frame.experiment?.name ?? null,
        condition.text,
        ticked.includes(condition.id) ? text.exported.yes : text.exported.no,
        (reading && readings[reading]) ?? (reading === null ? text.people : text.noData),
        text.bases[condition.basis],
        condition.source.title,
      ];
    }),
    notes: createNotesNow(
      words,
      ['count-gp', 'count-nurse', 'count-pharmacy'].flatMap((id) => {
        const indicator = indicatorById(id);
        return indicator ? [{ indicator, year: indicator.years.at(-1) ?? null }] : [];
      }),
      [text.exported.judgement],
    ),
  });
  return <ExportMenu of={text.exported.of} offers={offerTable(create, words.text.sheets)} />;
}
