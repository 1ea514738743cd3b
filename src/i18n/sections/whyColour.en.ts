import type { whyColourFr } from './whyColour.fr.ts';

export const whyColourEn: typeof whyColourFr = {
  open: 'Why this colour?',
  region: 'Why this colour?',
  back: 'Back to the sheet',
  noZone: 'Choose a territory on the map to know where its colour comes from.',
  container: (zone, mesh) => `The map is coloured by ${mesh}: here, it is the value of ${zone}.`,
  value: {
    heading: 'The value and its class',
    none: 'No value: the zone is hatched.',
    bounds: 'The classes of the legend',
    nearThreshold: 'Close to the 2.5 threshold: may change sides from year to year.',
    estimated: 'This value rests on an estimate.',
  },
  formula: {
    heading: 'Where this figure comes from',
    zones: 'At this mesh',
    source: (sources) => `Source: ${sources}.`,
  },
  access: {
    heading: 'What each place brings',
    introduction: (count, minutes) =>
      `${count} within ${minutes} estimated min. Each place shares its practitioners among the residents who can go there; the commune gets its share, reduced with travel time.`,
    places: { one: 'place', other: 'places' },
    none: (minutes) =>
      `No place within ${minutes} estimated min: the value is 0, and this zero is true according to the source.`,
    waiting: 'Computing…',
    unavailable: 'The explanation could not be computed: data are missing.',
    caption: (unit) => `The contributions add up: their sum is the value (${unit})`,
    columns: {
      place: 'Commune, estimated time, weight',
      supply: 'Practitioners',
      people: 'Residents who share them',
      contribution: 'Contribution',
      activity: 'Consultations a year, estimated',
    },
    here: 'in the commune',
    wayAndWeight: (way, weight) => `${way}, weight ${weight}`,
    total: 'Sum',
    others: (places) => `and ${places}`,
    otherPlaces: { one: 'other place', other: 'other places' },
    notes: [
      'Time: straight line from centre to centre, 2 min + 1.4 min per km up to 15 km, then 1.15 min per km; 0 within the commune. It is no itinerary.',
      'Weight: 1 under 10 min, 2/3 under 15, 1/3 under 20, nothing beyond.',
      'Residents: those of all communes within 20 min of the place, each counted by the weight of the trip.',
    ],
    listed: { one: 'GP listed', other: 'GPs listed' },
    decayAssumed: 'For this profession these weights are an assumption of the atlas.',
    map: 'On the map: one line per place, the wider the larger its contribution.',
    index: 'index, 100 = mean of the three departments',
  },
  official: {
    heading: 'What is known of this official figure',
    facts: {
      producer: 'Producer',
      year: 'Year',
      ageLimit: 'Age of the doctors',
      definition: 'Definition',
      supply: 'Supply counted',
      travel: 'Trips',
      decay: 'Weight of the trip',
    },
    ageLimits: {
      all: 'all ages',
      upTo65: '65 and under',
      none: 'no age limit published here',
    },
    producerName: 'DREES, localised potential accessibility (APL)',
    supplyGp:
      'activity of each doctor (consultations, visits, teleconsultations): private practice and health centres',
    supplyOther: 'full-time equivalents, by activity',
    travel: 'travel time by road, from town hall to town hall; 0 within the commune',
    decayGp:
      'falling from 0 to 20 minutes; the weights 1, 2/3, 1/3 are inferred from the published values, DREES does not print them',
    decayOther: 'not found in public documents: the atlas does not make it up',
    notPublished:
      'DREES publishes the value of each commune, not the places that compose it: this breakdown is not public.',
    threshold: 'The 2.5 threshold holds for this APL alone.',
  },
  ours: {
    heading: 'Beside it, our own calculation',
    tag: 'computed by the atlas',
    notComparable:
      'Another measure, on another scale (base 100): it compares neither with the APL nor with the 2.5 threshold.',
    onHeadcounts:
      'Computed here from headcounts, at 4,400 consultations per GP listed: the implied activity is fitted to the APL, to set it against the APL would say nothing.',
    result: (value) => `Computed accessibility: ${value}`,
    resultElsewhere: (value) => `On the map and in the sheet: ${value}, with the implied activity.`,
    differences: 'Why the two differ here',
    reasons: {
      travelTime:
        'Our uncertainty about travel times is enough: the official value falls between those our shortest and longest trips give.',
      listedAndLess:
        'GPs practise here. We lend each the same activity; the APL, which knows theirs, is lower.',
      listedAndMore:
        'GPs practise here. We lend each the same activity; the APL, which knows theirs, is higher.',
      noneListed:
        'No GP practises here: all comes from neighbouring communes, their roads and the activity of their doctors.',
      nearBorder: 'This commune is close to the border: care received abroad is in neither figure.',
      headcountOther: 'We count practitioners at each address; DREES counts full-time equivalents.',
      straightLine:
        'We estimate minutes from the straight line; DREES follows the road: a river without a bridge or a fast road changes the result.',
      population: 'DREES weighs residents by the care used at their age; we count each for one.',
      age: 'This APL leaves out doctors over 65; our calculation does not know their age.',
      vintage: (year) => `This APL is of ${year}; our calculation, of 2024.`,
    },
    onlyCommune: 'Our calculation is broken down commune by commune: choose one.',
  },
};
