import { selectFact } from '../indicators/defineIndicator.ts';
import type { FactId, Territory } from '../territory/territory.ts';

/** How the sheet of a zone arranges what is there. */
export const careGroups = [
  'practitioners',
  'specialists',
  'places',
  'hospital',
  'medicoSocial',
  'services',
] as const;
export type CareGroup = (typeof careGroups)[number];

interface CareKindShape {
  id: string;
  group: CareGroup;
  factId: FactId;
  /** Year of its source: BPE 2024; BPE 2019 for what the copy of 2024 lacks; CNSA and ANCT 2025. */
  year: 2019 | 2024 | 2025;
  /** Its absence is worth a word: people ask for it. */
  isMain?: true;
  /** Fact that counts its places, where it has some. */
  placesFactId?: FactId;
}

const main = true;

/**
 * All that is counted by commune, health and medico-social, public and private alike. Practitioners are
 * counted at each address; specialists are places of practice, not doctors.
 */
export const careKinds = [
  listed('gp', 'practitioners', 'supply-gp', main),
  listed('nurse', 'practitioners', 'supply-nurse', main),
  listed('physio', 'practitioners', 'supply-physio', main),
  listed('dentist', 'practitioners', 'supply-dentist', main),
  listed('midwife', 'practitioners', 'supply-midwife', main),
  listed('podiatrist', 'practitioners', 'supply-podiatrist'),
  formerly('speechTherapist', 'practitioners', 'supply-speech-therapist-2019'),
  formerly('psychologist', 'practitioners', 'supply-psychologist-2019'),
  formerly('orthoptist', 'practitioners', 'supply-orthoptist-2019'),
  formerly('dietitian', 'practitioners', 'supply-dietitian-2019'),
  formerly('occupationalTherapist', 'practitioners', 'supply-occupational-therapist-2019'),
  formerly('psychomotorTherapist', 'practitioners', 'supply-psychomotor-therapist-2019'),
  formerly('hearingAid', 'practitioners', 'supply-hearing-aid-2019'),
  listed('cardiologist', 'specialists', 'supply-cardiologist'),
  listed('ophthalmologist', 'specialists', 'supply-ophthalmologist'),
  listed('psychiatrist', 'specialists', 'supply-psychiatrist'),
  listed('radiologist', 'specialists', 'supply-radiologist'),
  listed('gastroenterologist', 'specialists', 'supply-gastroenterologist'),
  listed('orthopaedicSurgeon', 'specialists', 'supply-orthopaedic-surgeon'),
  listed('generalSurgeon', 'specialists', 'supply-general-surgeon'),
  listed('urologistNephrologist', 'specialists', 'supply-urologist-nephrologist'),
  listed('rheumatologist', 'specialists', 'supply-rheumatologist'),
  listed('neurologist', 'specialists', 'supply-neurologist'),
  listed('endocrinologist', 'specialists', 'supply-endocrinologist'),
  listed('allergist', 'specialists', 'supply-allergist'),
  listed('geriatrician', 'specialists', 'supply-geriatrician'),
  formerly('paediatrician', 'specialists', 'supply-paediatrician-2019'),
  formerly('gynaecologist', 'specialists', 'supply-gynaecologist-2019'),
  formerly('dermatologist', 'specialists', 'supply-dermatologist-2019'),
  formerly('ent', 'specialists', 'supply-ent-2019'),
  formerly('pulmonologist', 'specialists', 'supply-pulmonologist-2019'),
  formerly('stomatologist', 'specialists', 'supply-stomatologist-2019'),
  listed('pharmacy', 'places', 'supply-pharmacy', main),
  listed('laboratory', 'places', 'supply-laboratory', main),
  listed('healthHouse', 'places', 'supply-health-house', main),
  listed('healthCentre', 'places', 'supply-health-centre', main),
  listed('ambulance', 'places', 'supply-ambulance'),
  listed('emergency', 'hospital', 'supply-emergency', main),
  listed('maternity', 'hospital', 'supply-maternity', main),
  listed('shortStay', 'hospital', 'supply-hospital-short-stay'),
  listed('rehabilitation', 'hospital', 'supply-hospital-rehabilitation'),
  listed('longStay', 'hospital', 'supply-hospital-long-stay'),
  listed('psychiatricCare', 'hospital', 'supply-psychiatric'),
  formerly('dialysis', 'hospital', 'supply-dialysis-2019'),
  formerly('hospitalAtHome', 'hospital', 'supply-hospital-at-home-2019'),
  {
    id: 'ehpad',
    group: 'medicoSocial',
    factId: 'ehpad-count',
    placesFactId: 'ehpad-places',
    year: 2025,
    isMain: true,
  },
  {
    id: 'autonomyHome',
    group: 'medicoSocial',
    factId: 'autonomy-home-count',
    placesFactId: 'autonomy-home-places',
    year: 2025,
  },
  formerly('homeNursing', 'medicoSocial', 'supply-home-nursing-2019', main),
  formerly('homeHelp', 'medicoSocial', 'supply-home-help-2019', main),
  { id: 'franceServices', group: 'services', factId: 'france-services', year: 2025, isMain: true },
] as const satisfies readonly CareKindShape[];

export type CareId = (typeof careKinds)[number]['id'];

function listed<Id extends string>(id: Id, group: CareGroup, factId: FactId, isMain?: true) {
  return kindOf(id, group, factId, 2024, isMain);
}

function formerly<Id extends string>(id: Id, group: CareGroup, factId: FactId, isMain?: true) {
  return kindOf(id, group, factId, 2019, isMain);
}

function kindOf<Id extends string>(
  id: Id,
  group: CareGroup,
  factId: FactId,
  year: 2019 | 2024,
  isMain?: true,
) {
  return { id, group, factId, year, ...(isMain ? { isMain } : {}) };
}

export interface LocalCare {
  id: CareId;
  group: CareGroup;
  year: number;
  isMain: boolean;
  /** 0 is truly none, according to the source; `NaN` where the file did not come. */
  count: number;
  /** Only of homes that have places. */
  places: number | null;
}

/** What is listed in the communes of a zone, kind by kind, in the order of `careKinds`. */
export function computeLocalSupply(
  territory: Territory,
  memberRows: ArrayLike<number>,
): LocalCare[] {
  const sumOf = (factId: FactId) => {
    const { values } = selectFact(territory, factId);
    let sum = 0;
    for (const row of Array.from(memberRows)) sum += values[row] ?? Number.NaN;
    return sum;
  };
  return careKinds.map((kind: CareKindShape & { id: CareId }) => ({
    id: kind.id,
    group: kind.group,
    year: kind.year,
    isMain: kind.isMain ?? false,
    count: sumOf(kind.factId),
    places: kind.placesFactId ? sumOf(kind.placesFactId) : null,
  }));
}
