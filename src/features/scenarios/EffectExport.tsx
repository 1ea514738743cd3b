import { indicatorById } from '../../domain/indicators/indicators.ts';
import type { ScenarioAnswer } from '../../domain/scenarios/answerScenario.ts';
import { headlineIds } from '../../domain/scenarios/headlines.ts';
import type { Scenario } from '../../domain/scenarios/scenario.ts';
import type { Territory } from '../../domain/territory/territory.ts';
import { createFileName } from '../../exports/createFileName.ts';
import { createNotesNow } from '../../exports/createNotesNow.ts';
import { ExportMenu } from '../../exports/ExportMenu.tsx';
import type { ExportCell, ExportTable } from '../../exports/ExportTable.ts';
import { offerTable } from '../../exports/exportOffers.ts';
import { useExportWords } from '../../exports/useExportWords.ts';
import { displayName } from '../../i18n/frenchGrammar.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { scenarioEffect } from '../../i18n/sections/scenarioEffect.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import type { ScenarioHeadlines } from '../../state/useScenarioBands.ts';
import { describeChange, type ScenarioWords } from './describeChange.ts';
import { effectMeshes, listZoneEffects } from './EffectZoneTables.tsx';
import { headlineDecimals, isOfChangeOnly } from './HeadlineTable.tsx';
import { changeSteps } from './PeopleByChange.tsx';
import { useScenarioWords } from './useScenarioWords.ts';

interface EffectExportProps {
  scenario: Scenario;
  known: ScenarioHeadlines;
  answer: ScenarioAnswer;
}

/** All that the tables of the effect say, as one file: the changes, the figures, the people, every zone. */
export function EffectExport({ scenario, known, answer }: EffectExportProps) {
  const exportWords = useExportWords();
  const words = useScenarioWords();
  const text = useText(scenarioEffect);
  const territory = useAtlas((state) => state.territory);
  const basis = useAtlas((state) => state.view.supplyBasis);
  if (!territory) return null;
  const { notes } = text;
  const apl = indicatorById('apl-gp');
  const create = (): ExportTable => ({
    fileName: createFileName('simulation', scenario.name),
    title: text.headingOf(scenario.name),
    headers: [
      text.exported.section,
      text.headlines.columns.figure,
      text.exported.code,
      text.zones.columns.people,
      text.headlines.columns.before,
      text.headlines.columns.after,
      text.headlines.columns.difference,
      text.exported.low,
      text.exported.high,
      text.zones.columns.shortfall,
    ],
    rows: [
      ...listChanges(words, scenario),
      ...listHeadlines(text, known),
      ...listPeople(text, answer),
      ...listZones(text, territory, answer.change),
    ],
    notes: createNotesNow(exportWords, apl ? [{ indicator: apl, year: 2024 }] : [], [
      notes.estimate,
      notes.band,
      notes.counted(notes.bases[basis]),
      notes.people,
      words.text.panel.assumption,
    ]),
  });
  return (
    <ExportMenu of={text.exported.name} offers={offerTable(create, exportWords.text.sheets)} />
  );
}

type EffectText = (typeof scenarioEffect)['fr'];

const none: ExportCell[] = [null, null, null, null, null, null, null, null];
const figure = (value: number, decimals = 0): ExportCell => ({ value, decimals });

const listChanges = (words: ScenarioWords, { changes }: Scenario): ExportCell[][] =>
  changes.map((change) => [words.text.changes.label, describeChange(words, change), ...none]);

function listHeadlines(text: EffectText, { headlines, bands }: ScenarioHeadlines): ExportCell[][] {
  return headlineIds.map((id) => {
    const { before, after } = headlines[id];
    const decimals = headlineDecimals(id);
    const isOnly = isOfChangeOnly(id);
    return [
      text.headlines.caption,
      text.headlines.rows[id],
      null,
      null,
      isOnly ? null : figure(before, decimals),
      isOnly ? null : figure(after, decimals),
      figure(after - before, decimals),
      bands && figure(bands[id].low, decimals),
      bands && figure(bands[id].high, decimals),
      null,
    ];
  });
}

const listPeople = (text: EffectText, { effect }: ScenarioAnswer): ExportCell[][] =>
  changeSteps.map((step, at) => [
    text.changes.caption,
    text.changes.steps[step],
    null,
    figure(effect?.peopleByChange[at] ?? 0),
    ...none.slice(2),
  ]);

function listZones(text: EffectText, territory: Territory, change: Float64Array): ExportCell[][] {
  return effectMeshes.flatMap((mesh) => {
    const zones = territory.zones[mesh];
    const part = mesh === 'commune' ? text.zones.communes : text.zones[mesh];
    return listZoneEffects(territory, zones, change).map((zone): ExportCell[] => [
      part,
      displayName(zones.names[zone.row] ?? ''),
      zones.codes[zone.row] ?? '',
      figure(zone.population),
      figure(zone.before, 2),
      figure(zone.after, 2),
      figure(zone.after - zone.before, 2),
      null,
      null,
      figure(zone.shortfallAfter - zone.shortfallBefore),
    ]);
  });
}
