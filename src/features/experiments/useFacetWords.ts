import { type RegisterFacet, undocumented } from '../../domain/experiments/registerFilters.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { experiments } from '../../i18n/sections/experiments.ts';
import { register } from '../../i18n/sections/register.ts';
import { useDepartmentName } from '../../state/useDepartmentName.ts';

/** What a facet and its values are called. */
export function useFacetWords(facet: Exclude<RegisterFacet, 'axis'>): {
  heading: string;
  nameOf(value: string): string;
} {
  const words = useText(experiments);
  const text = useText(register);
  const nameDepartment = useDepartmentName();
  const heading = facet === 'venue' ? text.venue : words[facet];
  const named: Partial<Record<RegisterFacet, Readonly<Record<string, string>>>> = {
    kind: words.kinds,
    status: words.statuses,
    venue: words.venues,
    evidence: words.evidences,
    programmeLink: words.programmeLinks,
  };
  return {
    heading,
    nameOf(value) {
      const name = named[facet]?.[value];
      if (name !== undefined) return capitalised(name);
      if (value === undocumented) return capitalised(words.undocumented);
      return facet === 'department' ? nameDepartment(value) : value;
    },
  };
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
