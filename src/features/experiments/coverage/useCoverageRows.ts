import type { CoverageReport, CoveredGroup } from '../../../domain/experiments/measureCoverage.ts';
import { aplClassBounds } from '../../../domain/indicators/aplThreshold.ts';
import type { Territory, ZoneSet } from '../../../domain/territory/territory.ts';
import { displayName } from '../../../i18n/frenchGrammar.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { coverage } from '../../../i18n/sections/coverage.ts';
import { indicators } from '../../../i18n/sections/indicators.ts';
import type { CoverageGrouping } from '../../../state/coverageView.ts';

export interface CoverageRow {
  key: string;
  /** Empty for a class, and for the three departments. */
  code: string;
  name: string;
  inhabitants: string;
  group: CoveredGroup;
}

const byName = new Intl.Collator('fr');

/** One row per territory or class, then the three departments together. */
export function useCoverageRows(
  report: CoverageReport,
  territory: Territory,
  grouping: CoverageGrouping,
): CoverageRow[] {
  const text = useText(coverage);
  const { classes } = useText(indicators);
  const formats = useFormats();
  const row = (key: string, code: string, name: string, group: CoveredGroup): CoverageRow => ({
    key,
    code,
    name,
    inhabitants: formats.integer(group.inhabitants),
    group,
  });

  function nameOf(zones: ZoneSet, at: number): string {
    const name = displayName(zones.names[at] ?? '');
    return (zones.insideShare[at] ?? 1) < 1 ? text.straddling(name) : name;
  }

  const ofZones = (zones: ZoneSet, groups: readonly CoveredGroup[]) =>
    groups
      .map((group, at) =>
        row(zones.codes[at] ?? '', zones.codes[at] ?? '', nameOf(zones, at), group),
      )
      .sort((a, b) => byName.compare(a.name, b.name));

  function ofClasses(): CoverageRow[] {
    const bound = (at: number) => formats.number(aplClassBounds[at] ?? Number.NaN, 1);
    return report.aplClasses.map((group, at) => {
      const isLast = at === aplClassBounds.length;
      const between = isLast
        ? classes.above(bound(at - 1))
        : classes.between(bound(at - 1), bound(at));
      return row(`apl-${at}`, '', at === 0 ? classes.upTo(bound(0)) : between, group);
    });
  }

  const rows = {
    department: () => ofZones(territory.zones.department, report.departments),
    epci: () => ofZones(territory.zones.epci, report.epcis),
    aplClass: ofClasses,
  };
  return [...rows[grouping](), row('whole', '', text.whole, report.whole)];
}
