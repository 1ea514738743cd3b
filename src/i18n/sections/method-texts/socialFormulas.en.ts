import type { socialFormulasFr } from './socialFormulas.fr.ts';

const listed = (what: string, source: string, note: string) => ({
  formula: `Number of ${what} (${source}), added up over communes`,
  assumptions: [note, '0: none, according to the source.'],
});

const site = (which: string, note: string) => ({
  formula: `d(i) = the shortest straight line from the centre of commune i to a documented site ${which}`,
  assumptions: [
    note,
    'At least 80 experiments of the programme are not documented publicly: this distance is only an upper bound.',
    'Above the commune: mean weighted by residents.',
  ],
});

const noneLocated = 'None is located publicly: “n/a” everywhere, rather than an invented distance.';

export const socialFormulasEn = {
  'ehpad-places-75': {
    formula: '1,000 × Σ nursing-home places ÷ (residents × estimated share of 75 and over)',
    assumptions: [
      'The denominator is an estimate: 2023 for residents, a model of 2021 for the share.',
      'From the EPCI up only; units without a declared capacity do not count.',
    ],
  },
  'count-speech-therapist': listed(
    'speech therapists',
    'BPE 2019',
    'Missing from the copy of 2024; never compared with 2024, definitions having changed.',
  ),
  'count-home-nursing': listed(
    'home nursing services',
    'BPE 2019',
    'Counted at their seat; the area they serve is not known.',
  ),
  'count-home-help': listed(
    'home help services',
    'BPE 2019',
    'Counted at their seat; the area they serve is not known.',
  ),
  'count-autonomy-home': listed(
    'residences for independent elderly people',
    'CNSA 2025',
    'A directory copied by a third party; the commune was found by postcode and name.',
  ),
  'count-france-services': listed(
    'France services counters',
    'ANCT 2025',
    'Mobile services are counted where they are based.',
  ),
  'nearest-site-access': site(
    'where patients are received (access to care)',
    'Mobile units serve a sector, not an address: they do not count here.',
  ),
  'nearest-site-chronic': site(
    'of the chronic illness axis, or to one from which patients are followed',
    'Telemonitoring happens at home: this distance does not say who can benefit.',
  ),
  'nearest-site-home': site('receiving or equipping residents (living at home)', noneLocated),
  'nearest-site-prevention': site('receiving residents (prevention)', noneLocated),
} satisfies typeof socialFormulasFr;
