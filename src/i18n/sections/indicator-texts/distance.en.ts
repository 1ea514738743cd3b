import type { distanceFr } from './distance.fr.ts';

export const distanceEn = {
  'nearest-gp-km': {
    label: 'Distance to the nearest GP',
    short: 'Distance to a GP',
    explanation:
      'Straight-line distance from the centre of the commune to that of the nearest commune where a GP practises; 0 km if the commune has one.',
  },
  'nearest-pharmacy-km': {
    label: 'Distance to the nearest pharmacy',
    short: 'Distance to a pharmacy',
    explanation:
      'Straight-line distance from the centre of the commune to that of the nearest commune with a pharmacy.',
  },
  'nearest-emergency-km': {
    label: 'Distance to the nearest emergency department',
    short: 'Distance to an emergency dept',
    explanation:
      'Straight-line distance to the nearest commune with an emergency department in France; hospitals abroad and ambulance response times are not counted.',
  },
  'nearest-maternity-km': {
    label: 'Distance to the nearest maternity unit',
    short: 'Distance to a maternity unit',
    explanation: 'Straight-line distance to the nearest commune with a maternity unit in 2024.',
  },
  'nearest-health-house-km': {
    label: 'Distance to the nearest health house',
    short: 'Distance to a health house',
    explanation:
      'Straight-line distance to the nearest commune with a multi-professional health house listed in 2024.',
  },
  'nearest-ehpad-km': {
    label: 'Distance to the nearest nursing home (Ehpad)',
    short: 'Distance to a nursing home',
    explanation:
      'Straight-line distance from the centre of the commune to the nearest nursing home for dependent older people (Ehpad); it does not say whether places are free.',
  },
  'nearest-gp-min': {
    label: 'Estimated time to the nearest GP',
    short: 'Estimated time: GP',
    explanation:
      'Driving time estimated from the straight-line distance, given as a range: not a road itinerary.',
  },
  'nearest-pharmacy-min': {
    label: 'Estimated time to the nearest pharmacy',
    short: 'Estimated time: pharmacy',
    explanation:
      'Driving time estimated from the straight-line distance, given as a range: not a road itinerary.',
  },
  'nearest-emergency-min': {
    label: 'Estimated time to the nearest emergency department',
    short: 'Estimated time: emergency',
    explanation:
      'Driving time estimated from the straight-line distance, given as a range: not a road itinerary; hospitals abroad and ambulance response times are not counted.',
  },
  'nearest-maternity-min': {
    label: 'Estimated time to the nearest maternity unit',
    short: 'Estimated time: maternity',
    explanation:
      'Driving time estimated from the straight-line distance, given as a range: not a road itinerary.',
  },
  'nearest-health-house-min': {
    label: 'Estimated time to the nearest health house',
    short: 'Estimated time: health house',
    explanation:
      'Driving time estimated from the straight-line distance, given as a range: not a road itinerary.',
  },
  'nearest-ehpad-min': {
    label: 'Estimated time to the nearest nursing home (Ehpad)',
    short: 'Estimated time: nursing home',
    explanation:
      'Driving time estimated from the straight-line distance, given as a range: not a road itinerary.',
  },
  'choice-gp-10': {
    label: 'GPs within 10 minutes',
    short: 'GPs within 10 min',
    explanation:
      'Number of GPs practising less than 10 estimated minutes from the centre of the commune, whatever the number of residents who share them.',
  },
  'choice-gp-15': {
    label: 'GPs within 15 minutes',
    short: 'GPs within 15 min',
    explanation:
      'Number of GPs practising less than 15 estimated minutes from the centre of the commune, whatever the number of residents who share them.',
  },
  'choice-gp-20': {
    label: 'GPs within 20 minutes',
    short: 'GPs within 20 min',
    explanation:
      'Number of GPs practising less than 20 estimated minutes from the centre of the commune, whatever the number of residents who share them.',
  },
  'choice-gp-30': {
    label: 'GPs within 30 minutes',
    short: 'GPs within 30 min',
    explanation:
      'Number of GPs practising less than 30 estimated minutes from the centre of the commune, whatever the number of residents who share them.',
  },
} satisfies typeof distanceFr;
