import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { scenarioEffect } from '../../i18n/sections/scenarioEffect.ts';
import { TableScroll } from '../../ui/TableScroll.tsx';

/** From the largest loss to the largest gain. */
export const changeSteps = [
  'lossLarge',
  'lossMedium',
  'lossSmall',
  'none',
  'gainSmall',
  'gainMedium',
  'gainLarge',
] as const;

/** People by size of the change of their figure, from the largest loss to the largest gain. */
export function PeopleByChange({ people }: { people: Float64Array }) {
  const text = useText(scenarioEffect).changes;
  const formats = useFormats();
  const most = Math.max(1, ...people.map((count, at) => (changeSteps[at] === 'none' ? 0 : count)));
  return (
    <TableScroll label={text.caption}>
      <table className="sheet-table scenario-table scenario-steps-table">
        <caption>{text.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.size}</th>
            <th scope="col">{text.people}</th>
          </tr>
        </thead>
        <tbody>
          {changeSteps.map((step, at) => {
            const count = people[at] ?? 0;
            return (
              <tr key={step} data-step={step}>
                <th scope="row">{text.steps[step]}</th>
                <td>
                  {step !== 'none' && (
                    <span
                      className="scenario-bar"
                      aria-hidden="true"
                      style={{ width: `${(100 * count) / most}px` }}
                    />
                  )}
                  {formats.integer(count)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableScroll>
  );
}
