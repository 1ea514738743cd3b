import type { programmeFr } from './programme.fr.ts';

export const programmeEn = {
  loading: 'The file of the programme is on its way.',
  missing: 'The file of the programme could not be read.',
  goal: 'What the programme looks for',
  lead: (lead: string) => `Led by: ${lead}.`,
  coLeads: (names: string) => `Co-led by: ${names}.`,
  documented: {
    heading: 'What is documented',
    sentence: (documented: string, announced: string) =>
      `${documented} documented experiments, out of ${announced} announced.`,
    bar: (documented: string, announced: string) =>
      `${documented} documented out of ${announced} announced`,
    most: (share: string) =>
      `At most ${share} of what the programme announces is described by public sources; the rest is neither described nor located there.`,
    parts: (count: string) => `Of these, ${count} are parts of another: sites, evaluations.`,
    unknownTotal: 'The announced number cannot be read in the file of the programme.',
    moreThan: (count: string) => `more than ${count}`,
    announcedBy: 'Announced number:',
    results: (described: string, compared: string, none: string) =>
      `Results: ${none} without any published result, ${described} with descriptive results, ${compared} with a comparison.`,
    see: 'See the list',
  },
  axes: {
    heading: 'The four axes',
    count: (count: string, isOne: boolean) =>
      isOne ? `${count} documented experiment` : `${count} documented experiments`,
    see: (axis: string) => `See the list: ${axis}`,
  },
  milestones: 'Milestones',
  figures: {
    heading: 'The figures the programme gives of itself',
    note: 'Where sources do not say the same, each value is given with its date and source. The atlas has not verified them. Texts are in French, as published.',
    figure: 'Figure',
    value: 'Value',
    date: 'Date',
    source: 'Source',
    undated: 'undated',
  },
  report: {
    heading: 'The report on replicability',
    count: (count: string) => `${count} recommendations.`,
  },
  transition: {
    heading: 'What follows:',
    bridges: 'Bringing together',
    levers: 'Means',
    unknown: 'What is not known',
  },
  localVersions: 'In the departments',
  governance: 'Governance',
  partners: {
    heading: 'Partners',
    name: 'Partner',
    role: 'Role established by the source',
    source: 'Source',
  },
} satisfies typeof programmeFr;
