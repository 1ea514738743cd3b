import type { resultsFr } from './results.fr.ts';

export const resultsEn: typeof resultsFr = {
  heading: 'What is published',
  published: (results) => `In the sources: ${results}.`,
  noExperiment: 'No experiment chosen: nothing to read here.',
  notProof: {
    nonePublished:
      'Without a published result, likeness between territories does not say that the experiment worked.',
    descriptive:
      'A descriptive result counts what happened; without a comparison, it does not say what would have happened without the experiment.',
    compared:
      'A compared result is still to be read with its method: read the sources of the record before concluding.',
  },
  apl: {
    heading: 'Context: the APL of the start and of those like it',
    lead: 'Three years are no trend, and no date of an experiment is drawn here: the APL does not measure its effect.',
    chart: (zone) =>
      `APL of ${zone} by year, in the band of those like it; the table below gives the values.`,
    band: 'from the lowest to the highest of those like it',
    whole: 'The three departments',
    table: 'APL to GPs by year',
    territory: 'Territory',
  },
  evaluation: {
    heading: 'What an evaluation would need',
    needs: [
      'The use of each site or territory, by month or by quarter: acts, patients, days open.',
      'The dates of opening, interruption and closing.',
      'The same figures in comparable territories without the experiment, more than 20 minutes away: those like it on this page, for instance.',
      'At least three periods before the opening, to see whether changes were parallel.',
      'What else changed at the same time: doctors leaving or arriving, closures, other schemes.',
    ],
    saveTemplate: 'Save a template to fill in',
    open: 'Open a file of use (CSV)',
    columns:
      'Columns: territoire (code of the chosen mesh), periode (2024, 2024-03 or 2024-T1), valeur, and effectif, the number of people behind a value that is no count of them. The file is read in this browser and sent nowhere; what rests on fewer than 11 people is masked.',
    template: 'Use by territory and period',
    action: 'First period of the action at the start',
    noAction: 'not said',
    chart: (zone) =>
      `Use of ${zone} by period, in the band of the territories of comparison; the table below gives the values.`,
    band: (count) => `territories of comparison (${count})`,
    mark: 'start of the action',
    table: 'Use by territory and period',
    territory: 'Territory',
    tooNear: (zones) =>
      `Left out, within 20 estimated minutes of the start (the action may reach them): ${zones}.`,
    noDifference: {
      noAction: () => 'Say the first period of the action: without it, the series stands alone.',
      fewBefore: (least) =>
        `No before/after comparison: at least ${least} periods before the action are needed.`,
      noneAfter: () => 'No before/after comparison: there is no period after the action.',
      noTreated: () =>
        'No before/after comparison: the series of the start has missing or masked periods.',
      fewComparators: () =>
        'No before/after comparison: at least two complete territories of comparison are needed, more than 20 minutes away.',
    },
    difference: {
      heading: 'Difference of the changes',
      sentence: (effect, treated, comparators) =>
        `${effect}: change at the start (${treated}) less that of the territories of comparison (${comparators}), means after less means before.`,
      basis: (before, after, comparators) =>
        `${before} periods before, ${after} after, ${comparators} complete territories of comparison.`,
      before: (range) =>
        `Before the action, the gap between the start and the others already varied by ${range}: a difference of that order says nothing.`,
      assumptions: [
        'Supposes parallel changes before and without the action.',
        'Supposes that no other change touched one side only.',
        'A description to be discussed, not the proof of an effect.',
      ],
    },
  },
  problems: {
    none: 'File read without a problem.',
    heading: (count, number) =>
      number === 1
        ? 'One problem; the rest of the file is read.'
        : `${count} problems; the rest of the file is read.`,
    refused: (count, number) =>
      number === 1
        ? 'One problem; nothing of the file is taken.'
        : `${count} problems; nothing of the file is taken.`,
    line: (line) => `line ${line}`,
    column: (column) => `column “${column}”`,
    seen: (seen) => `seen “${seen}”`,
    more: (count, number) => (number === 1 ? 'and one more problem' : `and ${count} more problems`),
    codes: {
      empty: 'the file has no line under its headers',
      missingColumn: 'missing column',
      unknownZone: 'this code is that of no territory of the chosen mesh',
      unknownPeriod: 'period expected as 2024, 2024-03 or 2024-T1',
      mixedPeriods: 'period of another kind than those of the lines before',
      notANumber: 'a number, 0 or more, is expected',
      repeated: 'territory and period already read',
      extraCells: 'cells after the last column: separate by semicolons if numbers have a comma',
    },
  },
};
