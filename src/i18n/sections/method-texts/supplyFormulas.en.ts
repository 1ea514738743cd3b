import type { supplyFormulasFr } from './supplyFormulas.fr.ts';

const listed2024 = (what: string, note: string) => ({
  formula: `Number of ${what} in the permanent database of facilities (BPE) of 2024, added up over communes`,
  assumptions: [
    note,
    '0: none, according to the source. The number says nothing of working time or activity.',
  ],
});

const atEachAddress = 'A practitioner is counted at each address of practice.';

const density = (what: string, note: string) => ({
  formula: `100,000 × Σ ${what} ÷ Σ residents`,
  assumptions: [
    note,
    'Ratio of the sums over the communes of the zone, never a mean of ratios.',
    'From the EPCI up only: 87% of communes have no GP, their density would be a count in disguise.',
    'Municipal population of 2023. Exact interval under 10 practitioners, Byar’s from 10; under 10, the zone is not ranked.',
  ],
});

export const supplyFormulasEn = {
  'count-gp': listed2024('GPs', atEachAddress),
  'count-nurse': listed2024('self-employed nurses', atEachAddress),
  'count-physio': listed2024('physiotherapists', atEachAddress),
  'count-dentist': listed2024('dentists', atEachAddress),
  'count-midwife': listed2024('midwives', atEachAddress),
  'count-pharmacy': listed2024('pharmacies', 'A pharmacy counts as one, whatever its size.'),
  'count-laboratory': listed2024(
    'medical laboratories',
    'A site counts as one, whatever its size.',
  ),
  'density-gp': density('GPs', atEachAddress),
  'density-nurse': density('nurses', atEachAddress),
  'density-physio': density('physiotherapists', atEachAddress),
  'density-dentist': density('dentists', atEachAddress),
  'density-midwife': density(
    'midwives',
    'Related to all residents, women and men; counted at each address of practice.',
  ),
  'density-pharmacy': density('pharmacies', 'A pharmacy counts as one, whatever its size.'),
} satisfies typeof supplyFormulasFr;
