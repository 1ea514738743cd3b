import { valueStatus } from '../../domain/territory/column.ts';
import type { Territory } from '../../domain/territory/territory.ts';
import type { zoneSheet } from '../../i18n/sections/zoneSheet.ts';
import type { Focus } from './selectFocus.ts';

type NeedText = (typeof zoneSheet)['fr']['need'];

/** One line of the table of needs. */
export interface NeedRow {
  indicatorId: string;
  /** No group of communes has one. */
  isOfCommunesOnly?: true;
  /** Unit, meaning and year, under the figure. */
  detail(text: NeedText, year: string): string;
  /** What is said of a value with this status, or of its absence. */
  remark(status: number | undefined, text: NeedText): string | null;
}

const nothing = () => null;

export const needRows: readonly NeedRow[] = [
  {
    indicatorId: 'population',
    detail: (text, year) => text.details.population(year),
    remark: nothing,
  },
  { indicatorId: 'population-change', detail: (text) => text.details.change, remark: nothing },
  {
    indicatorId: 'share-75-plus',
    detail: (text, year) => text.details.over75(year),
    remark: (status, text) => (status === valueStatus.masked ? text.tooSmallForAges : null),
  },
  {
    indicatorId: 'median-income',
    detail: (text, year) => text.details.income(year),
    remark(status, text) {
      if (status === valueStatus.absent) return text.incomeMissing;
      return status === valueStatus.substituted ? text.incomeOfEpci : null;
    },
  },
  {
    indicatorId: 'rsa-share',
    isOfCommunesOnly: true,
    detail: (text, year) => text.details.rsa(year),
    remark: (status, text) => (status === valueStatus.masked ? text.rsaMasked : null),
  },
  {
    indicatorId: 'car-commuting',
    detail: (text, year) => text.details.car(year),
    remark: nothing,
  },
  {
    indicatorId: 'share-beyond-20min',
    detail: (text, year) => text.details.beyond20(year),
    remark: nothing,
  },
  {
    indicatorId: 'mortality-standardised',
    detail: (text, year) => text.details.mortality(year),
    remark: nothing,
  },
];

/**
 * INSEE's own median of a commune, or its EPCI's where it is masked: said in the sheet, never drawn on
 * the map of communes.
 */
export function selectCommuneIncome(territory: Territory, { row }: Focus) {
  const column = territory.facts.get('median-income');
  return {
    value: column?.values[row] ?? Number.NaN,
    status: column?.status[row] ?? valueStatus.absent,
  };
}
