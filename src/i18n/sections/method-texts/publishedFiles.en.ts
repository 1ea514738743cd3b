import type { publishedFilesFr } from './publishedFiles.fr.ts';

export const publishedFilesEn = {
  'territory.json':
    'Communes, EPCI, living areas, departments: codes, names, postcodes, centres, residents, membership.',
  'communes-52.geojson': 'Outlines of the communes of Haute-Marne.',
  'communes-54.geojson': 'Outlines of the communes of Meurthe-et-Moselle.',
  'communes-55.geojson': 'Outlines of the communes of Meuse.',
  'departments.geojson': 'Outlines of the three departments.',
  'epci.geojson': 'Outlines of the EPCI, on their part within the three departments.',
  'living-areas.geojson':
    'Outlines of the living areas, on their part within the three departments.',
  'backdrop.geojson': 'Basemap: neighbouring departments, rivers, borders, towns.',
  'facts-official.json': 'By commune: APL to GPs, zonings, share of residents beyond 20 minutes.',
  'facts-population.json': 'By commune: municipal population from 2010 to 2023.',
  'facts-apl-professions.json': 'By commune: APL of the other professions, 2022 and 2023.',
  'facts-supply.json': 'By commune: practitioners, places of care, nursing homes and their places.',
  'facts-need.json': 'By commune: ages, incomes, commuting, RSA, France services counters.',
  'facts-zones.json':
    'Values published by EPCI and by department: incomes, mortality, practitioners.',
  'surroundings.json':
    'The 5,983 communes of eleven departments: centre, residents, supply of care, APL to GPs of 2023, implied activity (estimated).',
  'neighbour-epci.json':
    'EPCI of the eight neighbouring departments: what Replicate compares them by.',
  'care-sites.json': 'Homes for the elderly and hospitals, as points.',
  'experiments.json': 'Register of the documented experiments and their sites.',
  'related-schemes.json': 'Neighbouring schemes, without a documented link to the programme.',
  'stories.json': 'Guided stories: their steps, their views and where their figures come from.',
  'programme.json':
    'Figures, milestones, axes, partners and conditions of the programme, with their sources.',
} satisfies typeof publishedFilesFr;
