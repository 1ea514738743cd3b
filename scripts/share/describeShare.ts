import {
  type ColouredClasses,
  classifyIndicator,
} from '../../src/cartography/classifyIndicator.ts';
import { describeValue, indicatorText, unitText } from '../../src/cartography/describeValue.ts';
import type { Indicator } from '../../src/domain/indicators/indicator.ts';
import { indicatorById } from '../../src/domain/indicators/indicators.ts';
import type { Column } from '../../src/domain/territory/column.ts';
import type { Mesh } from '../../src/domain/territory/zone.ts';
import { createFormats } from '../../src/i18n/formats.ts';
import { displayName } from '../../src/i18n/frenchGrammar.ts';
import { indicators as names } from '../../src/i18n/sections/indicators.ts';
import { contextOf, type PublishedData } from '../checks/publishedData.ts';

/** A view that is shared by its own page: an indicator on a mesh, and a zone of that mesh or none. */
export interface SharedMap {
  code: string;
  indicatorId: string;
  mesh: Mesh;
  zone: string | null;
}

/** What its page and its picture say. */
export interface ShareContent {
  title: string;
  /** The figure of the zone, or what the map shows. */
  sentence: string;
  source: string;
  indicator: Indicator;
  column: Column;
  classes: ColouredClasses;
}

const text = names.fr;
const formats = createFormats('fr');

/** As the screen computes and classes it: the classes are those of the finest mesh. */
export function describeShare(data: PublishedData, shared: SharedMap): ShareContent {
  const { territory, manifest } = data;
  const indicator = indicatorById(shared.indicatorId);
  if (!indicator) throw new Error(`${shared.indicatorId} is no indicator of the registry`);
  const context = contextOf(data);
  const compute = (mesh: Mesh) => indicator.compute(context, { indicatorId: indicator.id, mesh });
  const column = compute(shared.mesh);
  const baselineMesh = indicator.aggregation === 'sum' ? shared.mesh : indicator.finestMesh;
  const baseline = compute(baselineMesh);
  const zones = territory.zones[shared.mesh];
  const row = zones.codes.findIndex((code) => code === shared.zone);
  const label = indicatorText(text, indicator.id).label;
  const unit = unitText(text, indicator).full;
  const year = indicator.years.at(-1);
  const sources = manifest.sources.filter(({ id }) => indicator.sources.includes(id));
  return {
    indicator,
    column,
    classes: classifyIndicator(
      indicator,
      baseline.values,
      territory.zones[baselineMesh].population,
    ),
    title: row < 0 ? label : `${displayName(zones.names[row] ?? '')} : accès aux soins`,
    sentence: [row < 0 ? unit : `${label} : ${describeRow()}`, year].filter(Boolean).join(', '),
    source: `Source : ${[...new Set(sources.map(({ producer }) => producer))].join(', ')}`,
  };

  function describeRow(): string {
    if (!indicator) return '';
    const value = describeValue(text, formats, indicator, {
      value: column.values[row] ?? Number.NaN,
      status: column.status[row],
    });
    return [value.text, value.unit].filter(Boolean).join(' ');
  }
}
