import type { Territory } from '../../../domain/territory/territory.ts';
import { useText } from '../../../i18n/LanguageContext.tsx';
import { indicators } from '../../../i18n/sections/indicators.ts';
import { priorities } from '../../../i18n/sections/priorities.ts';
import { useAtlas } from '../../../state/atlasStore.ts';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { useOnFirst } from '../../../ui/useOnFirst.ts';
import './priorities.css';
import { PriorityRanking } from './PriorityRanking.tsx';
import { PriorityWarnings } from './PriorityWarnings.tsx';
import { PriorityWeights } from './PriorityWeights.tsx';
import { usePriorities } from './usePriorities.ts';

/** Three departments are no ranking. */
const rankedMeshes = ['epci', 'livingArea', 'commune'] as const;

/** Zones from the most need to the least, by indicators and weights that the reader chooses. */
export function PrioritiesPanel({ onDrawn }: { onDrawn(): void }) {
  const territory = useAtlas((state) => state.territory);
  return territory && <Priorities territory={territory} onDrawn={onDrawn} />;
}

interface PrioritiesProps {
  territory: Territory;
  onDrawn(): void;
}

function Priorities({ territory, onDrawn }: PrioritiesProps) {
  const text = useText(priorities);
  const names = useText(indicators);
  const asked = useAtlas((state) => state.view.priorityMesh);
  const changeView = useAtlas((state) => state.changeView);
  const mesh = rankedMeshes.find((known) => known === asked) ?? 'epci';
  const model = usePriorities(territory, mesh);
  useOnFirst(model.results !== null, onDrawn);
  return (
    <div className="priorities">
      <div className="priorities-settings">
        <h2>{text.heading}</h2>
        <p className="priorities-lead">{text.lead}</p>
        <SegmentedControl
          label={text.mesh}
          value={mesh}
          onChange={(chosen) => changeView({ priorityMesh: chosen })}
          options={rankedMeshes.map((value) => ({ value, label: names.meshes[value].name }))}
        />
        <PriorityWeights model={model} />
        <PriorityMethod />
      </div>
      <div className="priorities-result">
        <PriorityWarnings model={model} />
        <PriorityRanking model={model} />
      </div>
    </div>
  );
}

function PriorityMethod() {
  const { method } = useText(priorities);
  return (
    <details className="priorities-method">
      <summary>{method.heading}</summary>
      <ol>
        {method.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </details>
  );
}
