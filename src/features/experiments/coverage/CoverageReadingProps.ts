import type { Territory } from '../../../domain/territory/territory.ts';
import type { SiteCoverage } from '../../../state/useSiteCoverage.ts';

export interface CoverageReadingProps {
  coverage: SiteCoverage;
  territory: Territory;
}
