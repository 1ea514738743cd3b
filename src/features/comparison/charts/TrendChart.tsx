import { indicatorText, unitText } from '../../../cartography/describeValue.ts';
import { ChartFrame } from '../../../charts/ChartFrame.tsx';
import { ChartTable } from '../../../charts/ChartTable.tsx';
import { IndicatorSelect } from '../../../charts/IndicatorSelect.tsx';
import {
  aplTolerance,
  classifyAplChange,
  hasAplThreshold,
} from '../../../domain/indicators/aplThreshold.ts';
import { indicatorById, indicators as registry } from '../../../domain/indicators/indicators.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { comparisonCharts } from '../../../i18n/sections/comparisonCharts.ts';
import { indicators } from '../../../i18n/sections/indicators.ts';
import { useAtlas } from '../../../state/atlasStore.ts';
import { useOnFirst } from '../../../ui/useOnFirst.ts';
import { TrendPlot } from './TrendPlot.tsx';
import { type TrendSeries, useTrend } from './useTrend.ts';

const followed = registry.filter(({ years }) => years.length > 1);

/** Pinned zones over the years, beside their references; it describes, and explains nothing. */
export function TrendChart({ onDrawn }: { onDrawn(): void }) {
  const { trend: text, ...words } = useText(comparisonCharts);
  const names = useText(indicators);
  const formats = useFormats();
  const asked = useAtlas((state) => state.view.trendIndicatorId);
  const changeView = useAtlas((state) => state.changeView);
  const indicator = followed.find(({ id }) => id === asked) ?? indicatorById('apl-gp');
  const trend = useTrend(indicator ?? null);
  useOnFirst(trend.series !== null, onDrawn);
  if (!indicator) return null;
  const { years, series, isBase100 } = trend;
  const [firstYear, lastYear] = [String(years.at(0)), String(years.at(-1))];
  const { label, short } = indicatorText(names, indicator.id);
  const unit = isBase100 ? text.base(firstYear) : unitText(names, indicator).full;
  const hasTrends = hasAplThreshold(indicator.id);
  const isEmpty = trend.zones.length === 0;
  return (
    <ChartFrame
      kind="evolution"
      heading={text.heading}
      lead={text.lead}
      choosers={
        <IndicatorSelect
          label={text.chooser}
          offered={followed}
          value={indicator}
          onChange={(id) => changeView({ trendIndicatorId: id })}
        />
      }
      axes={isEmpty ? null : { x: '', y: `${short} (${unit})` }}
      indicators={[indicator]}
      notes={[
        text.note,
        years.length <= 3 && text.fewYears,
        hasTrends && text.stable(formats.number(aplTolerance, 2)),
        isEmpty && text.empty,
      ]}
      table={() => (
        <ChartTable
          label={label}
          headings={[words.zone, ...years.map(String), text.change(firstYear, lastYear)]}
          rows={(series ?? []).map((line) => ({
            key: line.key,
            name: line.isReference ? text.reference(line.name) : line.name,
            cells: [
              ...line.figures.map((value) => formats.number(value, indicator.decimals)),
              describeChange(line),
            ],
          }))}
        />
      )}
    >
      {series &&
        ((width) =>
          isEmpty ? null : (
            <TrendPlot
              title={text.image(
                label,
                formats.list(trend.zones.map(({ name }) => name)),
                firstYear,
                lastYear,
              )}
              indicator={indicator}
              years={years}
              series={series}
              isBase100={isBase100}
              width={width}
            />
          ))}
    </ChartFrame>
  );

  function describeChange({ figures }: TrendSeries): string {
    const [first = Number.NaN, last = Number.NaN] = [figures.at(0), figures.at(-1)];
    const difference = formats.signed(last - first, indicator?.decimals);
    if (!hasTrends || Number.isNaN(last - first)) return difference;
    return `${difference} (${text.trends[classifyAplChange(first, last)]})`;
  }
}
