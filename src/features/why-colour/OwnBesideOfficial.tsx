import { explainDifference } from '../../domain/agreement/explainDifference.ts';
import type { Profession } from '../../domain/supply/supplyFacts.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { whyColour } from '../../i18n/sections/whyColour.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { useResults } from '../../state/useResults.ts';
import { AccessBreakdown } from './AccessBreakdown.tsx';
import type { ExplainedIndicator } from './WhyColourSheet.tsx';

interface OwnBesideOfficialProps {
  shown: ExplainedIndicator;
  profession: Profession;
  communeRow: number;
}

/** Beside the APL stands what owes nothing to it: the implied activity is fitted to the APL. */
const supplyBasis = 'headcount';

/** Our own calculation for the same commune, set apart: another measure, on another scale. */
export function OwnBesideOfficial({ shown, profession, communeRow }: OwnBesideOfficialProps) {
  const text = useText(whyColour).ours;
  const formats = useFormats();
  const [result] = useResults([
    { indicatorId: `access-${profession}`, mesh: 'commune', supplyBasis },
  ]);
  const index = result?.base100?.values[communeRow] ?? Number.NaN;
  const elsewhere = useIndexElsewhere(profession, communeRow);
  const reasons = useReasons(shown, profession, communeRow);
  return (
    <section className="why-section why-ours">
      <h3>
        {text.heading}{' '}
        <span className="indicator-nature" data-nature="computed">
          {text.tag}
        </span>
      </h3>
      <p className="why-note">{text.notComparable}</p>
      {profession === 'gp' && <p className="why-note">{text.onHeadcounts}</p>}
      {communeRow < 0 ? (
        <p>{text.onlyCommune}</p>
      ) : (
        <>
          {!Number.isNaN(index) && <p>{text.result(formats.integer(index))}</p>}
          {elsewhere !== null && (
            <p className="why-note">{text.resultElsewhere(formats.integer(elsewhere))}</p>
          )}
          <h4>{text.differences}</h4>
          <ul className="why-notes">
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          <AccessBreakdown
            profession={profession}
            communeRow={communeRow}
            supplyBasis={supplyBasis}
          />
        </>
      )}
    </section>
  );
}

/** What the view itself shows for the commune, where it counts another supply than here. */
function useIndexElsewhere(profession: Profession, communeRow: number): number | null {
  const isOther = useAtlas((state) => state.view.supplyBasis !== supplyBasis);
  const [result] = useResults(
    profession === 'gp' && isOther
      ? [{ indicatorId: 'access-gp', mesh: 'commune', supplyBasis: 'implied' }]
      : [],
  );
  const index = result?.base100?.values[communeRow];
  return index === undefined || Number.isNaN(index) ? null : index;
}

/** Those the data can tell for this commune first, then those that hold everywhere. */
function useReasons(
  { indicator, mesh, year }: ExplainedIndicator,
  profession: Profession,
  communeRow: number,
): string[] {
  const { reasons } = useText(whyColour).ours;
  const nearBorder = useAtlas((state) => state.territory?.communes.nearBorder[communeRow]) ?? false;
  const ofCommune = useReasonsHere(profession, communeRow, nearBorder);
  const isGp = profession === 'gp';
  return [
    ...(indicator.id === 'apl-gp-65' ? [reasons.age] : []),
    ...(indicator.id === 'apl-gp' && mesh === 'commune'
      ? ofCommune.map((reason) => reasons[reason])
      : nearBorder
        ? [reasons.nearBorder]
        : []),
    ...(isGp ? [] : [reasons.headcountOther]),
    reasons.straightLine,
    reasons.population,
    ...(year !== null && year !== 2024 ? [reasons.vintage(String(year))] : []),
  ];
}

/** Only the GPs' index is in the unit of the APL, so that the two can be weighed against each other. */
function useReasonsHere(profession: Profession, communeRow: number, nearBorder: boolean) {
  const request = { indicatorId: 'access-gp', mesh: 'commune', supplyBasis } as const;
  const [official, ours, low, high, listed] = useResults(
    profession === 'gp' && communeRow >= 0
      ? [
          { indicatorId: 'apl-gp', mesh: 'commune' },
          request,
          { ...request, travelModelId: 'low' },
          { ...request, travelModelId: 'high' },
          { indicatorId: 'count-gp', mesh: 'commune' },
        ]
      : [],
  ).map((result) => result?.column.values[communeRow]);
  if (official === undefined || ours === undefined || listed === undefined) return [];
  if (low === undefined || high === undefined) return [];
  return explainDifference({
    ours,
    official,
    atBounds: [low, high],
    listedGps: listed,
    nearBorderShare: nearBorder ? 1 : 0,
  });
}
