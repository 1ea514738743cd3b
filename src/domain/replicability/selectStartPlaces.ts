import type { Experiment, ExperimentSite } from '../experiments/experiment.ts';
import type { ZoneCode } from '../territory/zone.ts';

/** A place of an experiment that matching may start from. */
export interface StartPlace {
  mesh: 'commune' | 'epci';
  code: ZoneCode;
  sites: ExperimentSite[];
}

/** Communes of located sites, those that receive patients first, then sectors known by their EPCI; each once. */
export function selectStartPlaces({ sites }: Pick<Experiment, 'sites'>): StartPlace[] {
  const places = new Map<string, StartPlace>();
  const received = sites.filter(({ role }) => role === 'patients');
  const others = sites.filter(({ role }) => role !== 'patients');
  for (const site of [...received, ...others]) {
    const place = placeOf(site);
    if (!place) continue;
    const known = places.get(place.code);
    if (known) known.sites.push(site);
    else places.set(place.code, { ...place, sites: [site] });
  }
  const all = [...places.values()];
  return [
    ...all.filter(({ mesh }) => mesh === 'commune'),
    ...all.filter(({ mesh }) => mesh === 'epci'),
  ];
}

function placeOf({
  commune,
  epci,
  role,
  precision,
}: ExperimentSite): Omit<StartPlace, 'sites'> | null {
  const isSector = role === 'mobile' || precision === 'epci';
  if (isSector && epci !== null) return { mesh: 'epci', code: epci };
  return commune === null ? null : { mesh: 'commune', code: commune };
}
