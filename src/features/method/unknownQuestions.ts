import type { method } from '../../i18n/sections/method.ts';

type Unknowns = (typeof method)['fr']['unknowns'];

interface UnknownQuestion {
  id: keyof Unknowns['questions'];
  topic: keyof Unknowns['topics'];
  /** Who holds the answer, the first to ask first. */
  holders: readonly (keyof Unknowns['institutions'])[];
  /** The indicator that comes nearest. */
  nearest?: string;
}

export const unknownQuestions: readonly UnknownQuestion[] = [
  { id: 'regular-doctor', topic: 'patients', holders: ['healthInsurance'], nearest: 'apl-gp' },
  {
    id: 'long-term-illness',
    topic: 'patients',
    holders: ['healthInsurance'],
    nearest: 'share-75-plus',
  },
  {
    id: 'waiting-times',
    topic: 'patients',
    holders: ['practices', 'healthInsurance', 'drees'],
    nearest: 'apl-gp',
  },
  { id: 'care-abroad', topic: 'patients', holders: ['healthInsurance'] },
  {
    id: 'doctors-ages',
    topic: 'doctors',
    holders: ['order', 'healthInsurance', 'ars'],
    nearest: 'apl-gp-gap-65',
  },
  { id: 'activity', topic: 'doctors', holders: ['healthInsurance', 'drees'], nearest: 'apl-gp' },
  { id: 'duty', topic: 'doctors', holders: ['ars', 'order'] },
  { id: 'order-in-force', topic: 'rules', holders: ['ars'], nearest: 'zoning-gp' },
  { id: 'aid', topic: 'rules', holders: ['ars', 'healthInsurance', 'departments'] },
  {
    id: 'site-results',
    topic: 'programme',
    holders: ['programme', 'departments'],
    nearest: 'nearest-site-access',
  },
  { id: 'undocumented', topic: 'programme', holders: ['programme'] },
  {
    id: 'teleconsultation-points',
    topic: 'places',
    holders: ['healthInsurance', 'ars'],
    nearest: 'nearest-site-access',
  },
  { id: 'roads', topic: 'places', holders: ['insee', 'ign'], nearest: 'share-beyond-20min' },
  { id: 'no-car', topic: 'places', holders: ['insee'], nearest: 'car-commuting' },
  { id: 'ages', topic: 'places', holders: ['insee'], nearest: 'share-75-plus' },
  {
    id: 'free-places',
    topic: 'places',
    holders: ['practices', 'departments'],
    nearest: 'ehpad-places-75',
  },
];
