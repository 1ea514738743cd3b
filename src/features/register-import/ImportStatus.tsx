import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { registerImport as section } from '../../i18n/sections/registerImport.ts';
import { useAtlas } from '../../state/atlasStore.ts';

/** What is going on, or came of it, in one sentence, read out as it changes. */
export function ImportStatus({ isRemoved }: { isRemoved: boolean }) {
  const text = useText(section);
  const formats = useFormats();
  const current = useAtlas((state) => state.registerImport);
  const readingName = useAtlas((state) => state.importingFile);
  const describe = () => {
    if (readingName !== null) return text.reading(readingName);
    if (current === null) return isRemoved ? text.removed : null;
    const count = current.reading.experiments.length;
    if (count === 0) return text.readNothing(current.fileName);
    const isOne = formats.plural(count, 'one', 'other') === 'one';
    const say = isOne ? text.readOne : text.readMany;
    return say(current.fileName, formats.integer(count));
  };
  return (
    <p className="import-status" role="status" data-busy={readingName !== null}>
      {describe()}
    </p>
  );
}
