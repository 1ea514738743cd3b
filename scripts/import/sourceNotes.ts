import type { DataSource } from '../../src/domain/territory/dataSource.ts';

export interface SourceNote extends DataSource {
  /** By which copy the table came. */
  route: string;
  checks: string;
  doubts: string;
  /** Tables of `data/` that rest on it. */
  tableNames: readonly string[];
}

const openLicence = 'Licence Ouverte 2.0 (Etalab)';
const portrait = '10ch81/territoire-portrait @90b4044 (GitHub)';
const mediAcces = 'ThomasSonzogni/MediAcces @a73f6c3 (GitHub)';

export const sourceNotes: readonly SourceNote[] = [
  {
    id: 'boundaries',
    producer: 'IGN',
    title: 'Admin Express COG, contours des communes',
    vintage: '2018, communes de 2026',
    licence: openLicence,
    route:
      'gregoiredavid/france-geojson @5d34ee6 (GitHub), generalised by that copy; communes merged since 2018 dissolved',
    checks:
      'Areas agree with those of 2025 to 0.02 %; 1,516 shapes match the codes of 2026; no gap or overlap beyond the bound of the data checks',
    doubts:
      'Generalised: not for measuring parcels. Neighbouring departments come from the same copy, simplified further here, and do not share vertices with the core',
    tableNames: [
      'communes-52.geojson',
      'communes-54.geojson',
      'communes-55.geojson',
      'neighbour-departments.geojson',
    ],
  },
  {
    id: 'communes',
    producer: 'Insee, DGCL, Etalab',
    title: 'Code officiel géographique, groupements de communes, zonages d’étude',
    vintage: 'COG et EPCI au 1er janvier 2026 ; bassins de vie 2022, aires d’attraction 2020',
    licence: openLicence,
    route: `@etalab/decoupage-administratif 6.0.0 (npm), ${portrait}, antuki/COGugaison @37a6d4c`,
    checks:
      'One row for each of 5,983 communes, no gap; EPCI of the two routes agree for all communes of the core',
    doubts:
      '19 commune centres of the core fall outside their generalised outline: distances start from the centre as published. 51 of the 220 codes of former communes have no name in it. The attraction-area category stands in for the density grid, which was not found',
    tableNames: [
      'communes.csv',
      'former-names.csv',
      'epci.csv',
      'living-areas.csv',
      'departments.csv',
      'neighbours.csv',
      'neighbour-epci.csv',
    ],
  },
  {
    id: 'population',
    producer: 'Insee',
    title: 'Populations légales (population municipale)',
    vintage: '2010, 2015, 2020, 2021, 2022, 2023',
    licence: openLicence,
    route: `${portrait}, ${mediAcces}`,
    checks:
      'Totals 2023: 168,331 / 732,236 / 180,290; 1,080,857 in all, for about 1.08 million published',
    doubts: 'Six communes destroyed in 1916 have no inhabitants',
    tableNames: ['population.csv', 'neighbours.csv', 'epci.csv', 'living-areas.csv'],
  },
  {
    id: 'bpe-2024',
    producer: 'Insee',
    title: 'Base permanente des équipements',
    vintage: '2024',
    licence: openLicence,
    route: `${mediAcces}, data/processed/equipements.parquet; labels decoded again with Insee’s of 2024`,
    checks:
      'General practitioners 112 / 697 / 140, against 106 / 664 / 132 private ones counted by the Assurance maladie: one doctor on two sites counts twice',
    doubts:
      'A practitioner is counted at each address. Specialists are places of practice. The copy’s own labels for doctors are wrong and were not used. Anaesthetists and blood transfusion left out',
    tableNames: ['supply-2024.csv', 'neighbours.csv'],
  },
  {
    id: 'bpe-2019',
    producer: 'Insee',
    title: 'Base permanente des équipements',
    vintage: '2019',
    licence: openLicence,
    route: 'InseeFrLab/DoReMIFaSol, history, commit dd10999 (GitHub)',
    checks: 'General practitioners 144 / 734 / 150, in line with the editions around it',
    doubts:
      'Only for what the 2024 copy lacks (speech therapists, paediatricians, home nursing…). Definitions changed since: never compared with 2024',
    tableNames: ['supply-2019.csv'],
  },
  {
    id: 'drees-apl',
    producer: 'Drees',
    title: 'Accessibilité potentielle localisée (APL)',
    vintage: '2022, 2023, 2024 (généralistes) ; 2022, 2023 (autres professions)',
    licence: openLicence,
    route: `${mediAcces}, data/processed/apl.parquet, for 2022 and 2023; a second copy for 2024`,
    checks:
      'Both copies agree on 2022 for all 1,510 communes; means weighted by population in 2024: 3.01 / 4.16 / 3.37, as published; of 2023, all 4,467 communes of the neighbouring departments have a value',
    doubts:
      '2024 is rounded to 0.01. What the first copy calls standardised population of the GPs is the APL of GPs of 65 or less (national mean 3.257 against 3.29 published). Six communes without inhabitants have none; 0.00 is a true value',
    tableNames: ['apl.csv', 'neighbours.csv'],
  },
  {
    id: 'ars-zoning',
    producer: 'ARS Grand Est',
    title: 'Zonages des médecins généralistes et des infirmiers',
    vintage: 'médecins : antérieur à 2026 ; infirmiers : 2024',
    licence: openLicence,
    route:
      'Alternantsauvage/ZonageMed @2ba8342, juliedecroixpro-droid/cartosante @c878bcb (GitHub)',
    checks: 'Every commune has a category of both; ZIP + ZAC cover 52 entirely',
    doubts:
      'Older than the order of 2026, year unknown; joined by postcode and name; the meaning of ZAR in Grand Est is to be confirmed. Only the order in force counts',
    tableNames: ['zoning.csv'],
  },
  {
    id: 'ages-2021',
    producer: 'Insee (57 communes) ; estimation de l’atlas (les autres)',
    title:
      'Recensement de la population, âges ; modèle sur les populations standardisées de la Drees',
    vintage: '2021',
    licence: openLicence,
    route: 'Richard-GOZAN/Projet-Stat-2A-Ensai @935591d (GitHub); regression on 3,270 communes',
    checks:
      'Held-out R² 0.979 for 75 and over, mean error 0.44 points; department 52: 12.06 % against 12.0 % published',
    doubts:
      'A model, not a census, for 96 % of the communes; 5 impossible rows of the core rejected; noisy under 200 inhabitants; department 55 is 0.45 points above the figure published for 2020',
    tableNames: ['ages.csv', 'neighbours.csv'],
  },
  {
    id: 'filosofi-2019',
    producer: 'Insee-DGFiP-Cnaf-Cnav-CCMSA',
    title: 'Fichier localisé social et fiscal (Filosofi)',
    vintage: '2019',
    licence: openLicence,
    route: 'aubryprieur/streamlit_data_territoire @7618e8e (GitHub)',
    checks: 'Published median for 264 / 496 / 335 communes, and for all 44 EPCI',
    doubts:
      'Small communes are under the secrecy threshold and have no row. Fiscal households also serve as the base of the 800-household limit of the RSA share, being the only count of households in the tables: dwellings include empty and second homes',
    tableNames: ['income.csv', 'income-zones.csv'],
  },
  {
    id: 'anct-services-2023',
    producer: 'ANCT',
    title: 'Part de la population à plus de 20 minutes d’au moins un service de santé de proximité',
    vintage: '2023',
    licence: openLicence,
    route: portrait,
    checks: 'A value for each of the 1,510 inhabited communes',
    doubts:
      'At least one of five: GP, nurse, physiotherapist, dentist, pharmacy; the exact basket is not documented in the copy',
    tableNames: ['mobility.csv'],
  },
  {
    id: 'insee-commuting-2022',
    producer: 'Insee',
    title: 'Recensement de la population, trajet domicile-travail des femmes en emploi',
    vintage: '2022',
    licence: openLicence,
    route: portrait,
    checks: 'Values between 0 and 100; 38 communes without any',
    doubts: 'Women only; rests on a few answers in small communes',
    tableNames: ['mobility.csv'],
  },
  {
    id: 'cnaf-rsa-2024',
    producer: 'Cnaf',
    title: 'Allocataires du RSA rapportés aux ménages',
    vintage: '2024',
    licence: openLicence,
    route: portrait,
    checks: 'Values between 0 and 100; no zero: an empty value is a masked small number',
    doubts:
      'Published here only above 800 households, everything else is masked; never summed. Rounded to the point',
    tableNames: ['social.csv'],
  },
  {
    id: 'france-services-2025',
    producer: 'ANCT',
    title: 'Liste des structures France services',
    vintage: '2025',
    licence: openLicence,
    route: portrait,
    checks: '72 structures in 70 communes',
    doubts: 'Mobile services are counted where they are based',
    tableNames: ['social.csv'],
  },
  {
    id: 'mortality',
    producer: 'CépiDc-Inserm, Insee',
    title: 'Taux standardisé de mortalité par âge et sexe',
    vintage: '2010 à 2023',
    licence: openLicence,
    route: 'jjchabutDataCRM/sante-territoires @8e70c29 (GitHub)',
    checks: '14 years for each department; 1,057.8 / 1,057.9 / 1,089.5 per 100,000 in 2023',
    doubts: 'By department only',
    tableNames: ['mortality.csv'],
  },
  {
    id: 'ameli-2024',
    producer: 'Cnam',
    title: 'Effectifs des professionnels de santé libéraux par département (data.ameli.fr)',
    vintage: '2024',
    licence: openLicence,
    route: 'timotheebarnaud/deserts-medicaux @9a10c8b (GitHub)',
    checks: 'General practitioners 106 / 664 / 132; one row for each profession and department',
    doubts: 'By department only; private practice only',
    tableNames: ['practitioners-2024.csv'],
  },
  {
    id: 'cnsa-homes-2025',
    producer: 'CNSA, Finess',
    title: 'Annuaire des établissements pour personnes âgées',
    vintage: '2025',
    licence: openLicence,
    route: 'AxelBonneau/Ehpad @cddb799 (GitHub), contact columns dropped',
    checks:
      'EHPAD 23 / 72 / 26 with 2,025 / 6,465 / 2,116 places once day centres are set apart; commune found by postcode and town where they agree',
    doubts:
      'A scraped copy. Long-stay units carry no capacity: no value. Three rows of neighbouring departments were broken by the scraping and were mended from their own text',
    tableNames: ['elderly-homes.csv'],
  },
  {
    id: 'eurostat-hospitals-2020',
    producer: 'Eurostat, GISCO',
    title: 'Healthcare services in Europe',
    vintage: '2019-2020',
    licence: 'Réutilisation avec mention de la source (Eurostat)',
    route: 'eurostat/healthcare-services @8dd9320 (GitHub)',
    checks:
      'Repeated points of one campus merged; in France only the types of FINESS under which general hospitals and clinics are listed',
    doubts:
      'Only Belgium publishes types and emergencies. Elsewhere hospitals whose name says psychiatry, rehabilitation, geriatrics alone or one organ are left out; the others are taken for general ones. In France services listed under their hospital’s type are left out by their name, and a blank legal status stays unknown',
    tableNames: ['hospitals.csv', 'hospitals-abroad.csv'],
  },
  {
    id: 'natural-earth',
    producer: 'Natural Earth',
    title: 'Rivers and lake centerlines, Admin 0 boundary lines (1:10m)',
    vintage: '1:10m, date non précisée par les copies',
    licence: 'Domaine public',
    route: 'Debian libmagics++-data 4.13, martynafford/natural-earth-geojson @0b9a6ce, Debian qgis',
    checks:
      'Four of the eight border lines are France’s; the communes within 12.86 km of them are those around Longwy, Longuyon and Montmédy',
    doubts: 'Slight misfit with the outlines of IGN; Meurthe, Ornain, Chiers and Blaise are absent',
    tableNames: ['rivers.geojson', 'borders.geojson'],
  },
  {
    id: 'programme',
    producer: 'Sources publiques citées à chaque fiche',
    title: 'Registre documentaire du programme e-Meuse santé',
    vintage: '2018 à 2025',
    licence: 'Faits cités avec leurs sources',
    route: 'Pages publiques du programme, des départements et de la presse, lues une à une',
    checks:
      'Every record names its sources, its strength of evidence and its link to the programme; every commune exists',
    doubts:
      'The programme counts more than 100 experiments: at least 80 are not documented publicly. Null and unknown mean "not documented". Sources disagree on some figures',
    tableNames: ['experiments.json', 'related-schemes.json', 'programme.json'],
  },
];
