/** By name of file: what it holds. */
export const publishedFilesFr = {
  'territory.json':
    'Communes, intercommunalités, bassins de vie, départements : codes, noms, codes postaux, centres, habitants, appartenances.',
  'communes-52.geojson': 'Contours des communes de la Haute-Marne.',
  'communes-54.geojson': 'Contours des communes de la Meurthe-et-Moselle.',
  'communes-55.geojson': 'Contours des communes de la Meuse.',
  'departments.geojson': 'Contours des trois départements.',
  'epci.geojson': 'Contours des intercommunalités, sur leur partie dans les trois départements.',
  'living-areas.geojson':
    'Contours des bassins de vie, sur leur partie dans les trois départements.',
  'backdrop.geojson': 'Fond de carte : départements voisins, rivières, frontières, villes.',
  'facts-official.json':
    'Par commune : APL aux généralistes, zonages, part des habitants à plus de 20 minutes.',
  'facts-population.json': 'Par commune : population municipale de 2010 à 2023.',
  'facts-apl-professions.json': 'Par commune : APL des autres professions, 2022 et 2023.',
  'facts-supply.json': 'Par commune : praticiens, lieux de soins, Ehpad et leurs places.',
  'facts-need.json': 'Par commune : âges, revenus, trajets, RSA, espaces France services.',
  'facts-zones.json':
    'Valeurs publiées par intercommunalité et par département : revenus, mortalité, effectifs.',
  'surroundings.json':
    'Les 5 983 communes de onze départements : centre, habitants, offre de soins, APL aux généralistes de 2023, activité implicite (estimée).',
  'neighbour-epci.json':
    'Intercommunalités des huit départements voisins : ce par quoi Répliquer les compare.',
  'care-sites.json': 'Établissements pour personnes âgées et hôpitaux, par point.',
  'experiments.json': 'Registre des expérimentations documentées et de leurs sites.',
  'related-schemes.json': 'Dispositifs voisins, sans lien documenté avec le programme.',
  'stories.json': 'Récits guidés : leurs étapes, leurs vues et l’origine de leurs chiffres.',
  'programme.json':
    'Chiffres, étapes, axes, partenaires et conditions du programme, avec leurs sources.',
};
