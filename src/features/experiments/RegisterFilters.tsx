import { Button } from 'react-aria-components';
import { axisColour, axisLetter } from '../../cartography/siteSymbol.ts';
import { axes } from '../../domain/experiments/experiment.ts';
import {
  type FacetCounts,
  type RegisterFilters as Filters,
  type RegisterFacet,
  registerFacets,
  sortFacetValues,
} from '../../domain/experiments/registerFilters.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { app } from '../../i18n/sections/app.ts';
import { experiments } from '../../i18n/sections/experiments.ts';
import { register } from '../../i18n/sections/register.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { viewOfFilters } from '../../state/useFilteredRegister.ts';
import { ChecklistPopover } from '../../ui/ChecklistPopover.tsx';
import '../../ui/pillButton.css';
import { LetterDisc } from '../../ui/LetterDisc.tsx';
import { useFacetWords } from './useFacetWords.ts';

interface RegisterFiltersProps {
  filters: Filters;
  counts: FacetCounts;
}

const furtherFacets = registerFacets.filter((facet) => facet !== 'axis');

/** The axes in sight, the other facets behind their buttons; each value with what it would keep. */
export function RegisterFilters({ filters, counts }: RegisterFiltersProps) {
  const words = useText(experiments);
  const changeView = useAtlas((state) => state.changeView);

  function choose(facet: RegisterFacet, values: readonly string[]): void {
    // Values come from the counts, which hold those of their own facet alone.
    const changed = { ...filters, [facet]: sortFacetValues(facet, values) } as Filters;
    changeView(viewOfFilters(changed));
  }

  return (
    <fieldset className="register-filters">
      <legend className="visually-hidden">{words.filters}</legend>
      <AxisChips
        chosen={filters.axis}
        counts={counts.axis}
        onChange={(values) => choose('axis', values)}
      />
      <div className="register-facets">
        {furtherFacets.map((facet) => (
          <FacetButton
            key={facet}
            facet={facet}
            chosen={filters[facet]}
            counts={counts[facet]}
            onChange={(values) => choose(facet, values)}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface ValuesProps {
  chosen: readonly string[];
  counts: ReadonlyMap<string, number>;
  onChange(values: readonly string[]): void;
}

const toggled = (chosen: readonly string[], value: string, isChosen: boolean) => [
  ...chosen.filter((other) => other !== value),
  ...(isChosen ? [value] : []),
];

function AxisChips({ chosen, counts, onChange }: ValuesProps) {
  const words = useText(experiments);
  const formats = useFormats();
  return (
    <fieldset className="axis-chips">
      <legend className="visually-hidden">{words.axis}</legend>
      {axes.map((axis) => (
        <label key={axis} className="axis-chip">
          <input
            type="checkbox"
            checked={chosen.includes(axis)}
            onChange={(event) => onChange(toggled(chosen, axis, event.target.checked))}
          />
          <LetterDisc color={axisColour[axis]} letter={axisLetter[axis]} pixels={22} />
          <span>{words.axes[axis]}</span>
          <span className="register-count">{formats.integer(counts.get(axis) ?? 0)}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface FacetButtonProps extends ValuesProps {
  facet: Exclude<RegisterFacet, 'axis'>;
}

function FacetButton({ facet, chosen, counts, onChange }: FacetButtonProps) {
  const text = useText(register);
  const words = useText(app);
  const formats = useFormats();
  const { nameOf, heading } = useFacetWords(facet);
  const values = sortFacetValues(facet, new Set([...counts.keys(), ...chosen]));
  const [only] = chosen;
  const label =
    only === undefined
      ? heading
      : chosen.length === 1
        ? text.chosenOne(heading, nameOf(only))
        : text.chosenMany(heading, formats.integer(chosen.length));
  const options = values.map((value) => {
    const count = counts.get(value) ?? 0;
    const isChecked = chosen.includes(value);
    return {
      id: value,
      label: nameOf(value),
      detail: text.experimentsCount(
        formats.integer(count),
        formats.plural(count, 'one', 'other') === 'one',
      ),
      isChecked,
      isDisabled: count === 0 && !isChecked,
    };
  });
  return (
    <ChecklistPopover
      button={
        <Button className="pill-button facet-button" data-chosen={chosen.length > 0}>
          {label}
        </Button>
      }
      heading={text.filterHeading(heading)}
      groups={[{ id: facet, label: text.facetHints[facet], options }]}
      onChange={(value, isChecked) => onChange(toggled(chosen, value, isChecked))}
      resetLabel={text.keepAll}
      onReset={() => onChange([])}
      closeLabel={words.close}
    />
  );
}
