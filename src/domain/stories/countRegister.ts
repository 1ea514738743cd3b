import { axes, type Experiment, type ExperimentSite } from '../experiments/experiment.ts';
import type { RegisterCount } from './story.ts';

/** What a story counts in the register. */
export function countRegister(register: readonly Experiment[], count: RegisterCount): number {
  const sites = register.flatMap((experiment) => experiment.sites);
  const countSites = (isCounted: (site: ExperimentSite) => boolean) =>
    sites.filter(isCounted).length;
  switch (count) {
    case 'experiments':
      return register.length;
    case 'locatedSites':
      return countSites(({ commune }) => commune !== null);
    case 'patientSites':
      return countSites(({ role, commune }) => role === 'patients' && commune !== null);
    case 'mobileSites':
      return countSites(({ role }) => role === 'mobile');
    default: {
      const counted = axes.find((axis) => axis === count);
      return register.filter(({ axis }) => axis === counted).length;
    }
  }
}
