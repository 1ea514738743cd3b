import type { ComparedZone } from '../../domain/comparison/comparedZone.ts';
import { selectDepartments } from '../../domain/comparison/reference.ts';
import type { Territory } from '../../domain/territory/territory.ts';
import type { Formats } from '../../i18n/formats.ts';
import { displayName } from '../../i18n/frenchGrammar.ts';
import type { comparisonTable } from '../../i18n/sections/comparisonTable.ts';
import type { Comparison } from '../../state/useComparison.ts';

interface ReferenceWords {
  text: (typeof comparisonTable)['fr'];
  formats: Formats;
}

interface ReferenceText {
  name: string;
  /** How near it is, or which departments it is of where there are several; empty where the name says all. */
  remark: string;
}

/** What one zone is compared to; `null` while it is awaited, or where there is nothing. */
export function describeReference(
  { text, formats }: ReferenceWords,
  { reference, similarEpci }: Pick<Comparison, 'reference' | 'similarEpci'>,
  territory: Territory,
  zone: ComparedZone,
): ReferenceText | null {
  const words = text.reference;
  if (reference === 'similarEpci') {
    const similar = similarEpci.get(zone.key);
    if (!similar) return null;
    const name = displayName(territory.zones.epci.names[similar.row] ?? '');
    // No pair is closer than itself: never 100 %.
    const share = formats.percent(Math.min(99, 100 * similar.similarity), 0);
    return { name, remark: similar.isClose ? words.similarTo(name, share) : words.noneClose(name) };
  }
  if (reference === 'restOfTerritory') return { name: words.restOfTerritory, remark: '' };
  const departments = selectDepartments(territory, zone.members);
  const { names } = territory.zones.department;
  const of = departments.map((row) => words.ofDepartment(names[row] ?? ''));
  const name = words.restOf(formats.list(of));
  return { name, remark: departments.length > 1 ? words.is(name) : '' };
}
