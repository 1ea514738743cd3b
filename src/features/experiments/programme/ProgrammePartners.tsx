import type { Partner } from '../../../domain/experiments/programme.ts';
import { useText } from '../../../i18n/LanguageContext.tsx';
import { programme as programmeSection } from '../../../i18n/sections/programme.ts';
import { SourceLink } from '../SourceLink.tsx';

interface ProgrammePartnersProps {
  partners: readonly Partner[];
  note: string;
}

/** The partners that sources name, with the role each establishes. */
export function ProgrammePartners({ partners, note }: ProgrammePartnersProps) {
  const text = useText(programmeSection).partners;
  return (
    <section>
      <h2>{text.heading}</h2>
      <p lang="fr">{note}</p>
      <table className="programme-table" aria-label={text.heading}>
        <thead>
          <tr>
            <th scope="col">{text.name}</th>
            <th scope="col">{text.role}</th>
            <th scope="col">{text.source}</th>
          </tr>
        </thead>
        <tbody>
          {partners.map(({ name, role, source }) => (
            <tr key={name}>
              <th scope="row" lang="fr">
                {name}
              </th>
              <td data-label={text.role} lang="fr">
                {role}
              </td>
              <td data-label={text.source}>
                <SourceLink source={source} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
