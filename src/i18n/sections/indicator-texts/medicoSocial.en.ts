import type { medicoSocialFr } from './medicoSocial.fr.ts';

export const medicoSocialEn = {
  'ehpad-places-75': {
    label: 'Nursing home places per 1,000 residents aged 75 and over',
    short: 'Nursing home places per 1,000',
    explanation:
      'Places in homes for dependent older people (Ehpad) per estimated resident aged 75 or over; to be read by EPCI, never by commune.',
  },
  'count-home-nursing': {
    label: 'Home nursing services',
    short: 'Home nursing',
    explanation:
      'Home nursing services counted at their head office in 2019; the area they serve is wider and not known.',
  },
  'count-home-help': {
    label: 'Home help services',
    short: 'Home help',
    explanation:
      'Help services for older people counted at their head office in 2019; the area they serve is wider and not known.',
  },
  'count-autonomy-home': {
    label: 'Homes for autonomous older people',
    short: 'Homes for autonomous elderly',
    explanation: 'Collective housing for autonomous older people, from the CNSA directory of 2025.',
  },
  'count-france-services': {
    label: 'France services desks',
    short: 'France services',
    explanation: 'Desks that help people with public administration, health insurance included.',
  },
  'nearest-site-access': {
    label: 'Nearest documented site: access to care',
    short: 'Site: access to care',
    explanation:
      'Distance to the nearest site that receives patients, among those that public sources locate; most of the programme’s sites are not among them.',
  },
  'nearest-site-chronic': {
    label: 'Nearest documented site: chronic conditions',
    short: 'Site: chronic conditions',
    explanation:
      'Distance to the nearest documented site; remote monitoring happens at home, so this distance does not measure who can benefit.',
  },
  'nearest-site-home': {
    label: 'Nearest documented site: living at home',
    short: 'Site: living at home',
    explanation:
      'No site that receives or equips residents is publicly located on this axis: the value is “n/a”.',
  },
  'nearest-site-prevention': {
    label: 'Nearest documented site: prevention',
    short: 'Site: prevention',
    explanation:
      'Only one-off days in schools are publicly located on this axis: the value is “n/a”.',
  },
} satisfies typeof medicoSocialFr;
