import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { coverage as coverageSection } from '../../../i18n/sections/coverage.ts';
import { register as registerSection } from '../../../i18n/sections/register.ts';
import { useAtlas } from '../../../state/atlasStore.ts';
import { coverageReadings } from '../../../state/coverageView.ts';
import { useFilteredRegister, useRegisterFilters } from '../../../state/useFilteredRegister.ts';
import { useRegister } from '../../../state/useRegister.ts';
import type { SiteCoverage } from '../../../state/useSiteCoverage.ts';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { RegisterFilters } from '../RegisterFilters.tsx';
import { ContextReading } from './ContextReading.tsx';
import './coverage.css';
import { LeftOutReading } from './LeftOutReading.tsx';
import { PeopleReading } from './PeopleReading.tsx';
import { useCoverageView } from './useCoverageView.ts';

const readings = { people: PeopleReading, leftOut: LeftOutReading, context: ContextReading };

/** What the located sites of the register cover, who is left out, and what surrounds them. */
export function CoveragePanel({ coverage }: { coverage: SiteCoverage }) {
  const text = useText(coverageSection);
  const { view, change } = useCoverageView();
  const Reading = readings[view.reading];
  const territory = useAtlas((state) => state.territory);
  return (
    <div className="coverage">
      <SegmentedControl
        label={text.readingLabel}
        value={view.reading}
        onChange={(reading) => change({ reading })}
        options={coverageReadings.map((value) => ({ value, label: text.readings[value] }))}
      />
      <Filters />
      {territory && <Reading coverage={coverage} territory={territory} />}
    </div>
  );
}

/** The filters of the register hold here too. */
function Filters() {
  const text = useText(coverageSection);
  const { experimentsCount } = useText(registerSection);
  const formats = useFormats();
  const register = useRegister();
  const { entries, counts } = useFilteredRegister();
  const filters = useRegisterFilters();
  return (
    <details className="coverage-filters">
      <summary>
        {text.filters(
          experimentsCount(
            formats.integer(entries.length),
            formats.plural(entries.length, 'one', 'other') === 'one',
          ),
          formats.integer(register.length),
        )}
      </summary>
      <RegisterFilters filters={filters} counts={counts} />
    </details>
  );
}
