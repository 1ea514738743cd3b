import type { accessFormulasFr } from './accessFormulas.fr.ts';

const catchment = (supply: string, scale: string, notes: string[]) => ({
  formula: `R(j) = s(j) ÷ Σi p(i) × w(t(i, j))\nA(i) = ${scale} × Σj w(t(i, j)) × R(j)\nindex(i) = 100 × A(i) ÷ mean of A weighted by residents\ns(j): ${supply} of commune j (BPE 2024); p(i): residents of i in 2023; t: estimated minutes, 2 + 1.4 × km, 0 within the commune; w: 1 under 10 min, 2/3 under 15, 1/3 under 20, 0 beyond.`,
  assumptions: [
    ...notes,
    'Supply and residents of eleven departments, so that care does not stop at the edge of the three; countries abroad are not counted.',
    'Residents are not standardised by age, minutes are estimated from the straight line: this is not the APL and the threshold of 2.5 does not apply to it.',
    'Above the commune: mean weighted by residents. Range with 1.15 and 1.7 minutes per km.',
  ],
});

const sameSteps =
  'The same steps of distance as for GPs: an assumption of the atlas, not a published rule.';

export const accessFormulasEn = {
  'access-gp': catchment('GPs', '4,400', [
    '4,400 consultations a year for each GP listed: with this number the means of the departments agree within 3% with those of the APL of 2024. The true activity of each is not known.',
    'On screen, 4,400 × s(j) may be replaced by the implied activity of the commune, estimated from the APL; open data keep the headcounts.',
  ]),
  'access-nurse': catchment('nurses', '100,000', [
    sameSteps,
    'Leaves out rounds of home visits, which are most of the work.',
  ]),
  'access-physio': catchment('physiotherapists', '100,000', [sameSteps]),
  'access-dentist': catchment('dentists', '100,000', [sameSteps]),
  'access-midwife': catchment('midwives', '100,000', [
    sameSteps,
    'Related to all residents, women and men.',
  ]),
} satisfies typeof accessFormulasFr;
