const catchment = (supply: string, scale: string, notes: string[]) => ({
  formula: `R(j) = s(j) ÷ Σi p(i) × w(t(i, j))\nA(i) = ${scale} × Σj w(t(i, j)) × R(j)\nindice(i) = 100 × A(i) ÷ moyenne de A pondérée par les habitants\ns(j) : ${supply} de la commune j (BPE 2024) ; p(i) : habitants de i en 2023 ; t : minutes estimées, 2 + 1,4 × km, 0 dans la commune ; w : 1 à moins de 10 min, 2/3 à moins de 15, 1/3 à moins de 20, 0 au-delà.`,
  assumptions: [
    ...notes,
    'Offre et habitants de onze départements, pour que les soins ne s’arrêtent pas à la limite des trois ; l’étranger n’est pas compté.',
    'Habitants non standardisés par l’âge, minutes estimées d’après la ligne droite : ce n’est pas l’APL et le seuil de 2,5 ne s’y applique pas.',
    'Au-dessus de la commune : moyenne pondérée par les habitants. Fourchette avec 1,15 et 1,7 minute par km.',
  ],
});

const sameSteps =
  'Les mêmes paliers de distance que pour les généralistes : une hypothèse de l’atlas, pas une règle publiée.';

/** Our own index, never called APL. */
export const accessFormulasFr = {
  'access-gp': catchment('généralistes', '4 400', [
    '4 400 consultations par an pour chaque généraliste listé : avec ce nombre, les moyennes des départements rejoignent à 3 % près celles de l’APL de 2024. L’activité réelle de chacun n’est pas connue.',
    'À l’écran, 4 400 × s(j) peut être remplacé par l’activité implicite de la commune, estimée d’après l’APL ; les données ouvertes gardent les effectifs.',
  ]),
  'access-nurse': catchment('infirmiers', '100 000', [
    sameSteps,
    'Ignore les tournées à domicile, qui sont l’essentiel du métier.',
  ]),
  'access-physio': catchment('kinésithérapeutes', '100 000', [sameSteps]),
  'access-dentist': catchment('dentistes', '100 000', [sameSteps]),
  'access-midwife': catchment('sages-femmes', '100 000', [
    sameSteps,
    'Rapporté à tous les habitants, femmes et hommes.',
  ]),
};
