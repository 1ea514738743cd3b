import type { officialFr } from './official.fr.ts';

export const officialEn = {
  'apl-gp': {
    label: 'APL to general practitioners, all ages',
    short: 'GP APL, all ages',
    explanation:
      'General practice consultations within reach in a year, less than 20 minutes from home, allowing for residents’ ages and for doctors shared between communes (DREES); a potential, not a waiting time.',
  },
  'apl-gp-65': {
    label: 'APL to GPs aged 65 or under',
    short: 'GP APL, GPs ≤ 65',
    explanation:
      'The same official measure without GPs over 65: what would remain if they all stopped practising and nobody replaced them.',
  },
  'apl-gp-gap-65': {
    label: 'Share of APL due to GPs over 65',
    short: 'APL due to GPs over 65',
    explanation:
      'Share of today’s access that rests on doctors over 65; they may practise in a neighbouring commune.',
  },
  'apl-nurse': {
    label: 'APL to nurses',
    short: 'Nurse APL',
    explanation:
      'Self-employed nurse time within reach, in full-time equivalents, allowing for residents’ ages and sharing between communes (DREES, 2023).',
  },
  'apl-physio': {
    label: 'APL to physiotherapists',
    short: 'Physiotherapist APL',
    explanation:
      'Physiotherapist time within reach, in full-time equivalents, allowing for residents’ ages and sharing between communes (DREES, 2023).',
  },
  'apl-dentist': {
    label: 'APL to dentists',
    short: 'Dentist APL',
    explanation:
      'Dentist time within reach, in full-time equivalents, allowing for residents’ ages and sharing between communes (DREES, 2023).',
  },
  'apl-midwife': {
    label: 'APL to midwives',
    short: 'Midwife APL',
    explanation:
      'Midwife time within reach, in full-time equivalents, per woman weighted by age (DREES, 2023); not comparable with the other APLs.',
  },
  'apl-readings-below': {
    label: 'Official measures at or below the 2.5 threshold',
    short: 'Measures at or below 2.5',
    explanation:
      'How many of six official measures put the APL at 2.5 or less: three years (2022, 2023, 2024) and two age limits for doctors.',
  },
  'pop-below-threshold': {
    label: 'Residents at or below the 2.5 threshold',
    short: 'Residents at or below 2.5',
    explanation:
      'Share of residents whose commune has an all-ages APL of 2.5 or less; one town close to the threshold can move this figure by several points.',
  },
  'pop-below-threshold-65': {
    label: 'Residents at or below the 2.5 threshold, GPs aged 65 or under',
    short: 'At or below 2.5, GPs ≤ 65',
    explanation:
      'Share of residents whose commune has an APL to GPs aged 65 or under of 2.5 or less; one town close to the threshold can move this figure by several points.',
  },
  'zoning-gp': {
    label: 'GP zoning, before 2026',
    short: 'GP zoning, before 2026',
    explanation:
      'Classes set by the regional health agency (ARS) for settlement grants; a 2026 zoning has replaced it, and only the order in force is authoritative.',
  },
  'zoning-nurse': {
    label: 'Nurse zoning by agreement, 2024',
    short: 'Nurse zoning, 2024',
    explanation:
      'Classes that govern grants and settlement for self-employed nurses; only the ARS order in force is authoritative.',
  },
  'share-beyond-20min': {
    label: 'Residents over 20 minutes from at least one local care service',
    short: 'Over 20 min from some care',
    explanation:
      'Share of residents for whom at least one of five local services (GP, nurse, physiotherapist, dentist, pharmacy) is over 20 minutes away by road (ANCT, 2023).',
  },
} satisfies typeof officialFr;
