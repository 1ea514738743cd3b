import { describeValue, indicatorText, unitText } from '../../cartography/describeValue.ts';
import { formatDistance } from '../../cartography/formatFigure.ts';
import type { Indicator } from '../../domain/indicators/indicator.ts';
import { indicatorById } from '../../domain/indicators/indicators.ts';
import { valueStatus } from '../../domain/territory/column.ts';
import { isMeshAllowed } from '../../domain/territory/zone.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { indicators } from '../../i18n/sections/indicators.ts';
import { zoneFigures } from '../../i18n/sections/zoneFigures.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { shownColumn } from '../../state/resultsSlice.ts';
import { useResults } from '../../state/useResults.ts';
import { viewLink } from '../../state/viewLink.ts';
import { Strip } from '../../ui/Strip.tsx';
import { StripKey } from '../../ui/StripGlyph.tsx';
import type { Focus } from './selectFocus.ts';
import { type Reference, useReferences, useReferenceValues } from './useReferences.ts';

interface FigureRowProps {
  indicatorId: string;
  focus: Focus;
}

/** One figure of a zone: value, unit and year, its place among all zones, and the references. */
export function FigureRow({ indicatorId, focus }: FigureRowProps) {
  const indicator = indicatorById(indicatorId);
  if (!indicator || !isMeshAllowed(focus.mesh, indicator.finestMesh)) return null;
  return <Figure indicator={indicator} focus={focus} />;
}

function Figure({ indicator, focus }: { indicator: Indicator; focus: Focus }) {
  const text = useText(zoneFigures);
  const names = useText(indicators);
  const { mesh, row, zones } = focus;
  const [result] = useResults([{ indicatorId: indicator.id, mesh }]);
  const references = useReferences(focus);
  const referenceValues = useReferenceValues(indicator, focus);
  const shown = useShownFigure(indicator, focus);
  const label = indicatorText(names, indicator.id);
  const column = result && shownColumn(result);
  const known = references
    .map((reference) => ({ ...reference, value: referenceValues[reference.id] }))
    .filter(({ value }) => !Number.isNaN(value));
  const value = column?.values[row] ?? Number.NaN;
  return (
    <div className="figure" data-pending={!column}>
      <FigureHead indicator={indicator} shown={shown} />
      {column && !Number.isNaN(value) && (
        <Strip
          title={text.strips.title(label.label)}
          values={column.values}
          weights={zones.population}
          marks={[...known, { id: 'here', value, shape: 'dot' as const }]}
        />
      )}
      {column && <FigureReferences indicator={indicator} references={known} />}
    </div>
  );
}

interface ShownFigure {
  text: string;
  /** Beside the number when it is short; always in full under the label. */
  unit: string;
  isMissing: boolean;
  /** A word or a reason in place of a number. */
  isWords: boolean;
  status: number | undefined;
}

function useShownFigure(indicator: Indicator, { mesh, row }: Focus): ShownFigure | null {
  const text = useText(zoneFigures);
  const names = useText(indicators);
  const formats = useFormats();
  const [result] = useResults([{ indicatorId: indicator.id, mesh }]);
  if (!result) return null;
  const column = shownColumn(result);
  const value = column.values[row] ?? Number.NaN;
  const status = column.status[row];
  if (indicator.unit === 'kmCrowFly' && !Number.isNaN(value)) {
    const isHere = value === 0 && mesh === 'commune';
    const shown = isHere ? text.inTheCommune : formatDistance(value, { text, formats });
    return { text: shown, unit: '', isMissing: false, isWords: isHere, status };
  }
  const shown = describeValue(names, formats, indicator, { value, status });
  return { ...shown, isWords: shown.isMissing, status };
}

/** Symbols that belong to the number; other units are said under the label only. */
const unitsBesideNumber = new Set(['km', '%', '€', 'min']);

function FigureHead({ indicator, shown }: { indicator: Indicator; shown: ShownFigure | null }) {
  const text = useText(zoneFigures);
  const names = useText(indicators);
  const view = useAtlas((state) => state.view);
  const isBeside = shown !== null && unitsBesideNumber.has(shown.unit);
  const { isMissing = false, status } = shown ?? {};
  const details = [
    unitText(names, indicator).full,
    indicator.years.at(-1),
    indicator.nature !== 'official' && names.natures[indicator.nature],
    isMissing && names.mentions[mentionOf(status)],
  ];
  return (
    <div className="figure-head">
      <a
        className="figure-label"
        {...viewLink(view, { indicatorId: indicator.id, year: null, record: null })}
      >
        {indicatorText(names, indicator.id).short}{' '}
        <span className="visually-hidden">{text.onTheMap}</span>
      </a>
      <p className="figure-value" data-words={shown?.isWords ?? false}>
        {shown?.text}
        {isBeside && <span className="figure-unit"> {shown.unit}</span>}
      </p>
      <p className="figure-detail">{details.filter(Boolean).join(' · ')}</p>
    </div>
  );
}

function mentionOf(status: number | undefined): 'masked' | 'tooFine' | 'absent' {
  if (status === valueStatus.masked) return 'masked';
  return status === valueStatus.notApplicable ? 'tooFine' : 'absent';
}

interface FigureReferencesProps {
  indicator: Indicator;
  references: readonly (Reference & { value: number })[];
}

/** The same figure in the zones around; the legend above says which mark is which. */
function FigureReferences({ indicator, references }: FigureReferencesProps) {
  const text = useText(zoneFigures);
  const formats = useFormats();
  const number = (value: number) => {
    const printed = formats.number(value, indicator.decimals);
    const isNothing = printed === formats.number(0, indicator.decimals) && value > 0;
    return isNothing
      ? `< ${formats.number(10 ** -indicator.decimals, indicator.decimals)}`
      : printed;
  };
  return (
    <ul className="figure-references">
      {references.map(({ id, label, shape, value }) => (
        <li key={id}>
          <StripKey shape={shape} />
          <span className="visually-hidden">{text.comparedWith(label, number(value))}</span>
          <span aria-hidden="true">{number(value)}</span>
        </li>
      ))}
    </ul>
  );
}
