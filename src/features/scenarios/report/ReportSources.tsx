import type { Scenario } from '../../../domain/scenarios/scenario.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { scenarioReport } from '../../../i18n/sections/scenarioReport.ts';
import { today } from '../../../i18n/today.ts';
import { useAtlas } from '../../../state/atlasStore.ts';
import { briefRecord, defaultView } from '../../../state/sharedView.ts';
import { linkTo } from '../../../state/url/viewCodec.ts';
import { useSources } from '../../../state/useSources.ts';
import { PrintedSources } from '../../../ui/PrintedSources.tsx';

const sourceIds = new Set(['bpe-2024', 'population', 'drees-apl', 'boundaries', 'communes']);

/** Who made the tables and when, the date of the page, and where to find it again. */
export function ReportSources({ scenario }: { scenario: Scenario }) {
  const text = useText(scenarioReport);
  const formats = useFormats();
  const address = useReportAddress(scenario);
  const named = useSources(sourceIds).map(({ producer, title, vintage }) =>
    text.source(producer, title, vintage),
  );
  return (
    <PrintedSources
      words={text}
      sources={named}
      made={text.made(formats.date(today()), import.meta.env.VITE_VERSION)}
      address={address}
    />
  );
}

/** Of this scenario alone: as short as it can be. */
function useReportAddress(scenario: Scenario): string {
  const { language, supplyBasis, scenarioProfession } = useAtlas((state) => state.view);
  const link = linkTo({
    ...defaultView,
    language,
    supplyBasis,
    scenarioProfession,
    screen: 'scenarios',
    scenarios: [scenario],
    record: briefRecord,
  });
  return new URL(link, document.baseURI).href;
}
