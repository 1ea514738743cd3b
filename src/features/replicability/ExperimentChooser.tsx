import { axes } from '../../domain/experiments/experiment.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { experiments } from '../../i18n/sections/experiments.ts';
import { replicability } from '../../i18n/sections/replicability.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { matchFrom } from '../../state/matchFrom.ts';
import { useRegister } from '../../state/useRegister.ts';
import { viewLink } from '../../state/viewLink.ts';
import { LabelledGroup } from '../../ui/LabelledGroup.tsx';
import { SelectField, type SelectGroup } from '../../ui/SelectField.tsx';

const none = 'none';

/** The experiment to replicate, by axis: it sets the weights, the conditions, and who already has it. */
export function ExperimentChooser() {
  const text = useText(replicability).origin;
  const words = useText(experiments);
  const register = useRegister();
  const view = useAtlas((state) => state.view);
  const changeView = useAtlas((state) => state.changeView);
  const groups: SelectGroup[] = axes
    .map((axis) => ({
      id: axis,
      label: words.axes[axis],
      options: register
        .filter((record) => record.axis === axis)
        .map(({ id, name, kind, status }) => ({
          id,
          label: name,
          description: '',
          mark: words.kinds[kind],
          detail: words.statuses[status],
        })),
    }))
    .filter(({ options }) => options.length > 0);
  const isKnown = register.some(({ id }) => id === view.matchExperiment);
  return (
    <LabelledGroup label={text.experiment} className="match-experiment">
      <SelectField
        label={text.experiment}
        value={isKnown ? (view.matchExperiment ?? none) : none}
        onChange={choose}
        groups={[
          {
            id: 'any',
            label: text.noExperiment,
            options: [
              {
                id: none,
                label: text.noExperiment,
                description: text.noExperimentDetail,
                detail: '',
                mark: '',
              },
            ],
          },
          ...groups,
        ]}
      />
      {isKnown && (
        <a {...viewLink(view, { screen: 'experiments', record: view.matchExperiment })}>
          {text.record}
        </a>
      )}
    </LabelledGroup>
  );

  function choose(id: string): void {
    const record = register.find((known) => known.id === id);
    changeView(record ? matchFrom(record) : { matchExperiment: null, candidate: null });
  }
}
