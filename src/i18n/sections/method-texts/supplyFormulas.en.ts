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
  'implied-activity-gp': {
    formula:
      'm ≥ 0 such that Σi (APL(i) − Σj A(i, j) × m(j))² + λ × Σj ((m(j) − 4,400 × n(j)) ÷ 4,400)² is least\nA(i, j) = w(t(i, j)) ÷ Σk p(k) × w(t(k, j))\nm(j): consultations a year of commune j; n(j): GPs listed in j (BPE 2024); APL(i): the official APL of commune i, of 2023 in eleven departments and of 2024 in the three; p, t, w: as for the computed accessibility.',
    assumptions: [
      'No activity where no GP is listed; elsewhere, drawn to 4,400 consultations per GP. The strength of the draw (λ) is the one that best predicts a department left out.',
      'Fitted to the APL: it does not confirm it. It takes upon itself our errors of travel time, the age of residents and, at the edge of the eleven departments, the doctors who are not counted there.',
      'An activity of 0 where a GP is listed means that the APL shows nothing of theirs, not that they do not work.',
    ],
  },
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
