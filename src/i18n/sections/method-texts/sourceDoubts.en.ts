import type { sourceDoubtsFr } from './sourceDoubts.fr.ts';

export const sourceDoubtsEn = {
  boundaries:
    'Generalised outlines, not for measuring parcels. Those of the neighbouring departments are simpler and do not join exactly.',
  communes:
    'Nineteen commune centres fall outside their generalised outline. The urban-area category stands in for the density grid, which was not found.',
  population: 'Six communes destroyed in 1916 have no residents.',
  'bpe-2024':
    'A practitioner is counted at each address of practice: 949 GPs here, against 902 self-employed ones counted by the health insurance. Specialists are places of practice.',
  'bpe-2019':
    'Used only for what the copy of 2024 lacks. Definitions have changed since: never compared with 2024.',
  'drees-apl':
    '2024 is rounded to a hundredth. In the copy of 2022 and 2023, a misnamed column is in fact the APL to doctors of 65 or younger.',
  'ars-zoning':
    'The zoning of doctors is older than the order of 2026, its year is unknown, and it was matched by postcode and name. The meaning of ZAR in Grand Est is to be confirmed. Only the order in force is authoritative.',
  'ages-2021':
    'A model, not a census, for 96% of communes; unsure under some 200 residents. Five impossible rows were rejected.',
  'filosofi-2019':
    'Small communes are under the threshold of statistical secrecy and have no value.',
  'anct-services-2023':
    'At least one of five services: GP, nurse, physiotherapist, dentist, pharmacy. The copy does not document the exact basket.',
  'insee-commuting-2022': 'Employed women only; a few answers in small communes.',
  'cnaf-rsa-2024':
    'Rounded to the point, shown above 800 households; all the rest is withheld, which is not zero.',
  'france-services-2025': 'Mobile services are counted where they are based.',
  mortality: 'Known by department only.',
  'ameli-2024': 'Self-employed practice only, by department only.',
  'cnsa-homes-2025':
    'A copy gathered by a third party. Long-stay units have no capacity: their places are unknown, not none.',
  'eurostat-hospitals-2020':
    'Only Belgium publishes types and emergency departments. Elsewhere specialised hospitals are told by their name.',
  'natural-earth':
    'Lines that do not lie exactly on the outlines of IGN. The Meurthe, the Ornain, the Chiers and the Blaise are missing.',
  programme:
    'The programme counts more than 100 experiments: at least 80 are not documented publicly. Sources disagree on some figures: each is given with its date and source.',
} satisfies typeof sourceDoubtsFr;
