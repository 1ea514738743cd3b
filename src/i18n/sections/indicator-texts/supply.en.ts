import type { supplyFr } from './supply.fr.ts';

export const supplyEn = {
  'count-gp': {
    label: 'General practitioners',
    short: 'GPs',
    explanation:
      'Self-employed GPs, counted at each address where they practise; this says neither how long they work nor whether they take new patients.',
  },
  'count-nurse': {
    label: 'Self-employed nurses',
    short: 'Self-employed nurses',
    explanation:
      'Self-employed nurses counted at their practice’s address; many care for people at home, sometimes far from it.',
  },
  'count-physio': {
    label: 'Physiotherapists',
    short: 'Physiotherapists',
    explanation: 'Self-employed physiotherapists counted at the address where they practise.',
  },
  'count-dentist': {
    label: 'Dentists',
    short: 'Dentists',
    explanation: 'Self-employed dentists counted at the address where they practise.',
  },
  'count-midwife': {
    label: 'Self-employed midwives',
    short: 'Midwives',
    explanation: 'Self-employed midwives counted at the address where they practise.',
  },
  'count-pharmacy': {
    label: 'Pharmacies',
    short: 'Pharmacies',
    explanation: 'Number of dispensing pharmacies.',
  },
  'count-speech-therapist': {
    label: 'Speech therapists',
    short: 'Speech therapists',
    explanation:
      'Self-employed speech therapists counted at the address where they practised in 2019, the last year for which the source at hand gives them.',
  },
  'count-laboratory': {
    label: 'Medical laboratories',
    short: 'Medical laboratories',
    explanation: 'Number of medical testing laboratories.',
  },
  'implied-activity-gp': {
    label: 'Implied activity of GPs',
    short: 'Implied activity',
    explanation:
      'Estimate: consultations a year that, where GPs practise, would best give back the official APL with the atlas’s travel times; these are no acts that were counted, and the number describes the activity of no doctor.',
  },
  'density-gp': {
    label: 'General practitioners per 100,000 residents',
    short: 'GPs per 100,000',
    explanation:
      'Self-employed GPs, counted at each address where they practise, per resident; this says neither how long they work nor whether they take new patients.',
  },
  'density-nurse': {
    label: 'Self-employed nurses per 100,000 residents',
    short: 'Nurses per 100,000',
    explanation:
      'Self-employed nurses counted at their practice’s address, per resident; many care for people at home, sometimes far from it.',
  },
  'density-physio': {
    label: 'Physiotherapists per 100,000 residents',
    short: 'Physiotherapists per 100,000',
    explanation:
      'Self-employed physiotherapists counted at the address where they practise, per resident.',
  },
  'density-dentist': {
    label: 'Dentists per 100,000 residents',
    short: 'Dentists per 100,000',
    explanation: 'Self-employed dentists counted at the address where they practise, per resident.',
  },
  'density-midwife': {
    label: 'Self-employed midwives per 100,000 residents',
    short: 'Midwives per 100,000',
    explanation:
      'Self-employed midwives per resident, women and men alike; the numbers are too small to rank EPCIs.',
  },
  'density-pharmacy': {
    label: 'Pharmacies per 100,000 residents',
    short: 'Pharmacies per 100,000',
    explanation:
      'Number of pharmacies per resident; in the countryside, the distance to a pharmacy tells more than this ratio.',
  },
} satisfies typeof supplyFr;
