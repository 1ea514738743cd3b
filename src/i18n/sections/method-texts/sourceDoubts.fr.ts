/** By id of source: what to know before relying on it, in plain words. */
export const sourceDoubtsFr = {
  boundaries:
    'Contours généralisés, à ne pas utiliser pour mesurer des parcelles. Ceux des départements voisins, plus simples, ne se raccordent pas exactement.',
  communes:
    'Dix-neuf centres de communes tombent hors de leur contour généralisé. La catégorie d’aire d’attraction remplace la grille de densité, qui n’a pas été trouvée.',
  population: 'Six communes détruites en 1916 n’ont aucun habitant.',
  'bpe-2024':
    'Un praticien est compté à chaque adresse où il exerce : 949 généralistes ici, contre 902 libéraux comptés par l’Assurance maladie. Les spécialistes sont des lieux d’exercice.',
  'bpe-2019':
    'Ne sert que pour ce qui manque à la copie de 2024. Les définitions ont changé depuis : jamais comparée à 2024.',
  'drees-apl':
    '2024 est arrondi au centième. Dans la copie de 2022 et 2023, une colonne mal nommée est en réalité l’APL aux médecins de 65 ans et moins.',
  'ars-zoning':
    'Le zonage des médecins est antérieur à l’arrêté de 2026, année inconnue, et a été rapproché par code postal et nom. Le sens de ZAR en Grand Est reste à confirmer. Seul l’arrêté en vigueur fait foi.',
  'ages-2021':
    'Un modèle, et non un recensement, pour 96 % des communes ; incertain sous 200 habitants environ. Cinq lignes impossibles ont été rejetées.',
  'filosofi-2019':
    'Les petites communes sont sous le seuil du secret statistique et n’ont pas de valeur.',
  'anct-services-2023':
    'Au moins un de cinq soins : généraliste, infirmier, kinésithérapeute, dentiste, pharmacie. La copie ne documente pas le panier exact.',
  'insee-commuting-2022':
    'Femmes en emploi seulement ; quelques réponses dans les petites communes.',
  'cnaf-rsa-2024':
    'Arrondi au point, montré au-dessus de 800 ménages ; tout le reste est masqué, ce qui n’est pas zéro.',
  'france-services-2025': 'Les services itinérants sont comptés à leur base.',
  mortality: 'Connue par département seulement.',
  'ameli-2024': 'Exercice libéral seulement, par département seulement.',
  'cnsa-homes-2025':
    'Une copie recueillie par un tiers. Les unités de long séjour n’ont pas de capacité : leurs places sont inconnues, pas nulles.',
  'eurostat-hospitals-2020':
    'Seule la Belgique publie les types et les urgences. Ailleurs, les établissements spécialisés sont reconnus à leur nom.',
  'natural-earth':
    'Tracé qui ne se superpose pas exactement aux contours de l’IGN. La Meurthe, l’Ornain, la Chiers et la Blaise manquent.',
  programme:
    'Le programme compte plus de 100 expérimentations : au moins 80 ne sont pas documentées publiquement. Les sources se contredisent sur certains chiffres : chacun est donné avec sa date et sa source.',
};
