import type { Territory } from '../territory/territory.ts';

/** Specialties of the Assurance maladie's table: private practice, by department only. */
export const specialties = [
  'cardiologist',
  'surgeon',
  'radiologist',
  'psychiatrist',
  'anaesthetist',
  'ophthalmologist',
  'paediatrician',
  'gynaecologist',
  'dermatologist',
  'gastroenterologist',
  'ent',
  'rheumatologist',
  'pulmonologist',
  'vascular',
  'neurologist',
  'nephrologist',
  'endocrinologist',
  'radiotherapist',
  'stomatologist',
  'allergist',
] as const;
export type Specialty = (typeof specialties)[number];

export interface SpecialtyCount {
  specialty: Specialty;
  /** Doctors in private practice, 2024; 0 is truly none. */
  count: number;
}

/**
 * Private specialists of a department: doctors, where the BPE counts places of practice. Only the
 * department is known; empty while the file has not come.
 */
export function selectDepartmentSpecialists(
  { zoneFacts }: Territory,
  departmentRow: number,
): SpecialtyCount[] {
  return specialties.flatMap((specialty) => {
    const count = zoneFacts.department.get(`ameli-${specialty}`)?.values[departmentRow];
    return count === undefined || Number.isNaN(count) ? [] : [{ specialty, count }];
  });
}
