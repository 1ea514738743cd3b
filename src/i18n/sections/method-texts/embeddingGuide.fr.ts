/** The page for the sites of partners. Words of the address stay as they are written there. */
export const embeddingGuideFr = {
  lead: 'Une carte, la fiche d’un territoire, une comparaison ou un scénario se placent dans votre page avec quelques lignes à copier, sans inscription.',
  whereFrom:
    'Les codes ci-dessous montrent la vue que vous venez de quitter. Le bouton Partager, en haut de chaque écran, les règle et en donne l’aperçu.',
  copy: 'Copier le code',
  copied: 'Code copié.',
  forms: {
    frame: {
      heading: 'Avec un cadre',
      explanation:
        'Le cadre prend la largeur disponible. « embed.js », une fois par page, lui donne la hauteur de son contenu ; sans lui, le cadre garde ses proportions. « title » dit à qui ne voit pas la carte ce qu’elle montre : gardez-le.',
      label: 'Code du cadre',
    },
    element: {
      heading: 'Avec un élément web',
      explanation:
        'Un seul fichier crée le même cadre. Chaque attribut est une clé de l’adresse ; « titre » nomme le cadre.',
      label: 'Code de l’élément',
    },
    pinned: {
      heading: 'Épingler une version',
      explanation:
        'Sous « v/ » et un numéro, ni le code ni les données ne changent plus. Sans lui, l’intégration suit l’atlas et reçoit les données suivantes.',
      label: 'Code du cadre, version épinglée',
    },
  },
  keys: {
    heading: 'Clés d’affichage',
    explanation:
      'Elles s’ajoutent à l’adresse de la vue. Une clé ou une valeur inconnue est ignorée : la vue la plus proche s’affiche.',
    columns: { key: 'Clé', values: 'Valeurs', otherwise: 'Sans elle' },
    rows: [
      {
        key: 'contenu',
        values:
          'carte ; fiche (du territoire de « zone ») ; comparaison (des zones de « epingles ») ; scenario (celui qui suit « # » dans l’adresse copiée de Simuler)',
        otherwise: 'carte',
      },
      {
        key: 'controles',
        values: 'oui : choix de l’indicateur, de la maille et de l’année',
        otherwise: 'non',
      },
      { key: 'recherche', values: 'oui : recherche d’un territoire', otherwise: 'non' },
      { key: 'legende', values: 'non : sans légende', otherwise: 'oui' },
      {
        key: 'theme',
        values: 'clair ; sombre ; auto, comme le système du lecteur',
        otherwise: 'clair',
      },
      { key: 'langue', values: 'fr ; en', otherwise: 'fr' },
    ],
  },
  sections: [
    {
      heading: 'Cadre restreint (sandbox)',
      paragraphs: [
        'Si votre outil ajoute « sandbox », il faut allow-scripts et allow-same-origin ; allow-popups laisse le lien vers l’atlas ouvrir un onglet. Sans allow-same-origin, une image fixe et un lien remplacent la carte.',
      ],
    },
    {
      heading: 'Ce que voit le lecteur',
      items: [
        'Une carte fixe, qui se lit à la souris, au doigt et au clavier, et ne retient pas le défilement de votre page.',
        'La carte interactive ne vient que s’il la demande ; elle attend alors un clic ou deux doigts.',
        'Aucun cookie, rien de gardé dans le navigateur, aucune demande à un autre site que celui de l’atlas.',
      ],
    },
    {
      heading: 'Ce qui est promis',
      items: [
        'Une adresse copiée reste lisible par les versions suivantes : ses clés gardent leur nom et leur sens.',
        'Publier une version n’efface jamais une version épinglée.',
        'Un territoire qui n’existe plus laisse la carte entière, et une phrase le dit.',
      ],
    },
  ],
};
