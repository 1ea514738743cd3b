import { computeAgreement } from '../../../domain/agreement/computeAgreement.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { indicators } from '../../../i18n/sections/indicators.ts';
import { method } from '../../../i18n/sections/method.ts';
import { useAtlas } from '../../../state/atlasStore.ts';
import { useResults } from '../../../state/useResults.ts';
import { ScrollTable } from '../ScrollTable.tsx';
import { headcountAccess } from './useMeasures.ts';

const decayIds = ['step', 'linear', 'gaussian', 'exponential'] as const;
const travelModelIds = ['low', 'central', 'high'] as const;
const shownMeshes = ['commune', 'epci'] as const;

const settings = shownMeshes.flatMap((mesh) =>
  decayIds.flatMap((decayId) =>
    travelModelIds.map((travelModelId) => ({ mesh, decayId, travelModelId })),
  ),
);
const requests = settings.map((setting) => ({ ...headcountAccess, ...setting }));

/** What the choice of the decay and of the travel model changes to the agreement. */
export function OtherSettings({ year }: { year: number }) {
  const text = useText(method).agreement.settings;
  const names = useText(indicators);
  const formats = useFormats();
  const territory = useAtlas((state) => state.territory);
  const results = useResults(requests);
  const official = useResults(shownMeshes.map((mesh) => ({ indicatorId: 'apl-gp', mesh, year })));

  function rankCorrelation(at: number): number {
    const [own, mesh] = [results[at], settings[at]?.mesh];
    const reference = mesh && official[shownMeshes.indexOf(mesh)];
    if (!own || !reference || !territory) return Number.NaN;
    const pair = { ours: own.column.values, official: reference.column.values };
    return computeAgreement(pair, territory.zones[mesh].population).rankCorrelation;
  }

  return (
    <>
      <p>{text.introduction(String(year))}</p>
      <ScrollTable label={text.table} isNumeric>
        <thead>
          <tr>
            <th scope="col">{text.decay}</th>
            {shownMeshes.flatMap((mesh) =>
              travelModelIds.map((travelModelId) => (
                <th scope="col" key={`${mesh} ${travelModelId}`}>
                  {`${names.meshes[mesh].name}, ${text.travelModels[travelModelId]}`}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {decayIds.map((decayId) => (
            <tr key={decayId}>
              <th scope="row">{text.decays[decayId]}</th>
              {settings.map((setting, at) =>
                setting.decayId === decayId ? (
                  <td key={`${setting.mesh} ${setting.travelModelId}`}>
                    {results[at] ? formats.number(rankCorrelation(at), 2) : ''}
                  </td>
                ) : null,
              )}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </>
  );
}
