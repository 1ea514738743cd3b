import type { accessFr } from './access.fr.ts';

export const accessEn = {
  'access-gp': {
    label: 'Computed accessibility: general practitioners',
    short: 'Computed access: GPs',
    explanation:
      'Index computed by the atlas from the number of GPs, the distances and the residents who share them; it serves to test assumptions, does not replace the official APL and is not to be set against the 2.5 threshold.',
  },
  'access-nurse': {
    label: 'Computed accessibility: nurses',
    short: 'Computed access: nurses',
    explanation:
      'Index computed by the atlas from nurses’ practices, distances and residents; it knows nothing of home rounds.',
  },
  'access-physio': {
    label: 'Computed accessibility: physiotherapists',
    short: 'Computed access: physios',
    explanation:
      'Index computed by the atlas from the number of physiotherapists, the distances and the residents who share them; working time is not known.',
  },
  'access-dentist': {
    label: 'Computed accessibility: dentists',
    short: 'Computed access: dentists',
    explanation:
      'Index computed by the atlas from the number of dentists, the distances and the residents who share them; working time is not known.',
  },
  'access-midwife': {
    label: 'Computed accessibility: midwives',
    short: 'Computed access: midwives',
    explanation:
      'Index computed by the atlas from the number of midwives, the distances and all residents; working time is not known.',
  },
} satisfies typeof accessFr;
