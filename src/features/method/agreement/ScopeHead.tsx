import { agreementScopes } from '../../../domain/calibration/measureSetting.ts';
import { useText } from '../../../i18n/LanguageContext.tsx';
import { method } from '../../../i18n/sections/method.ts';

/** Columns of a table of agreements, left to right: each scope by rank, then weighted. */
const agreementMeasures = ['rankCorrelation', 'weightedCorrelation'] as const;
export const agreementColumns = agreementScopes.flatMap((scope) =>
  agreementMeasures.map((measure) => ({ scope, measure })),
);

/** Its head: the scopes above, the two correlations of each below. */
export function ScopeHead({ firstColumns }: { firstColumns: readonly string[] }) {
  const text = useText(method).supplyAgreement;
  return (
    <thead>
      <tr>
        {firstColumns.map((name) => (
          <th scope="col" rowSpan={2} key={name}>
            {name}
          </th>
        ))}
        {agreementScopes.map((scope) => (
          <th scope="colgroup" colSpan={agreementMeasures.length} key={scope}>
            {text.scopes[scope]}
          </th>
        ))}
      </tr>
      <tr>
        {agreementColumns.map(({ scope, measure }) => (
          <th scope="col" key={`${scope} ${measure}`}>
            {text.measures[measure]}
          </th>
        ))}
      </tr>
    </thead>
  );
}
