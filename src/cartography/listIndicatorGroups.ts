import type { Indicator } from '../domain/indicators/indicator.ts';
import type { DataSource } from '../domain/territory/dataSource.ts';
import { type IndicatorMessages, indicatorText, unitText } from './describeValue.ts';

export interface IndicatorOption {
  id: string;
  label: string;
  /** Who answers for the figure. */
  mark: string;
  description: string;
  /** Unit, last year, producer. */
  detail: string;
}

export interface IndicatorGroup {
  id: string;
  label: string;
  options: IndicatorOption[];
}

/** Indicators to choose from, by family, each with what it means, its unit, date and source. */
export function listIndicatorGroups(
  messages: IndicatorMessages,
  sources: readonly Pick<DataSource, 'id' | 'producer'>[],
  offered: readonly Indicator[],
): IndicatorGroup[] {
  const families = [...new Set(offered.map(({ family }) => family))];
  return families.map((family) => ({
    id: family,
    label: messages.families[family],
    options: offered
      .filter((indicator) => indicator.family === family)
      .map((indicator) => {
        const { label, explanation } = indicatorText(messages, indicator.id);
        const producer = sources.find(({ id }) => id === indicator.sources[0])?.producer;
        return {
          id: indicator.id,
          label,
          mark: messages.natures[indicator.nature],
          description: explanation,
          detail: [unitText(messages, indicator).full, indicator.years.at(-1), producer]
            .filter(Boolean)
            .join(' · '),
        };
      }),
  }));
}
