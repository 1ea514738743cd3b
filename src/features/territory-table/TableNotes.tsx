import { Button } from 'react-aria-components';
import { useText } from '../../i18n/LanguageContext.tsx';
import { indicators } from '../../i18n/sections/indicators.ts';
import { territoryTable } from '../../i18n/sections/territoryTable.ts';
import { ToolbarPopover } from '../../ui/ToolbarPopover.tsx';

/** What the marks and the words in place of figures mean, on demand. */
export function TableNotes() {
  const { notes } = useText(territoryTable);
  const { mentions } = useText(indicators);
  const button = (
    <Button className="notes-button" aria-label={notes.heading}>
      <span className="notes-words">{notes.heading}</span>
      <span className="notes-mark" aria-hidden="true">
        ?
      </span>
    </Button>
  );
  return (
    <ToolbarPopover button={button} heading={notes.heading}>
      {() => (
        <ul className="toolbar-notes">
          <li>{notes.rank}</li>
          <li>{notes.missingLast}</li>
          <li>{mentions.absent}</li>
          <li>{mentions.masked}</li>
          <li>{notes.estimate}</li>
          <li>{notes.star}</li>
          <li>{notes.keys}</li>
        </ul>
      )}
    </ToolbarPopover>
  );
}
