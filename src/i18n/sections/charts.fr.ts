/** What every chart says around itself. */
export const chartsFr = {
  showTable: 'Voir le tableau',
  pending: 'Calcul en cours…',
  source: (sources: string) => `Source : ${sources}.`,
};
