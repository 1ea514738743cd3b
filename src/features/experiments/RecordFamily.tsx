import type { Experiment } from '../../domain/experiments/experiment.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { register as registerSection } from '../../i18n/sections/register.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { useRegister } from '../../state/useRegister.ts';
import { viewLink } from '../../state/viewLink.ts';

/** What a record is a part of, and what is a part of it. */
export function RecordFamily({ record }: { record: Experiment }) {
  const text = useText(registerSection).record;
  const register = useRegister();
  const parents = register.filter(({ id }) => id === record.parentId);
  const parts = register.filter(({ parentId }) => parentId === record.id);
  return (
    <>
      <Family heading={text.partOf} records={parents} />
      <Family heading={text.parts} records={parts} />
    </>
  );
}

function Family({ heading, records }: { heading: string; records: readonly Experiment[] }) {
  const view = useAtlas((state) => state.view);
  if (records.length === 0) return null;
  return (
    <div>
      <dt>{heading}</dt>
      {records.map(({ id, name }) => (
        <dd key={id}>
          <a {...viewLink(view, { record: id })}>{name}</a>
        </dd>
      ))}
    </div>
  );
}
