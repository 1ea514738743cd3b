import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import { useText } from '../i18n/LanguageContext.tsx';
import { exportTexts } from '../i18n/sections/exportTexts.ts';
import './ExportMenu.css';
import type { ExportOffer } from './exportOffers.ts';
import { saveFile } from './saveFile.ts';

interface ExportMenuProps {
  /** What is taken away: "le tableau", "la carte". */
  of: string;
  offers: readonly ExportOffer[];
}

type Progress = { state: 'making' | 'failed' } | { state: 'saved'; name: string };

/** What is on the screen, as a file: one button, one entry per format; what came of it is said aloud. */
export function ExportMenu({ of, offers }: ExportMenuProps) {
  const text = useText(exportTexts);
  const [progress, setProgress] = useState<Progress | null>(null);
  const run = async (offer: ExportOffer) => {
    setProgress({ state: 'making' });
    try {
      const file = await offer.make();
      saveFile(file);
      setProgress({ state: 'saved', name: file.name });
    } catch {
      setProgress({ state: 'failed' });
    }
  };
  return (
    <div className="export">
      <MenuTrigger onOpenChange={(isOpen) => isOpen && setProgress(null)}>
        <Button className="export-button" aria-label={text.menuOf(of)}>
          <svg viewBox="0 0 18 18" aria-hidden="true">
            <path d="M9 2.5v8.2M5.6 7.6 9 11l3.4-3.4M3 12v3.5h12V12" />
          </svg>
          <span className="export-word">{text.menu}</span>
        </Button>
        <Popover className="export-popover" placement="bottom end" offset={6}>
          <Menu className="export-menu" aria-label={text.menuOf(of)}>
            {offers.map((offer) => (
              <MenuItem
                key={offer.format}
                id={offer.format}
                className="export-item"
                textValue={text.formats[offer.format].label}
                onAction={() => void run(offer)}
              >
                <Text slot="label">{text.formats[offer.format].label}</Text>
                <Text slot="description">{text.formats[offer.format].detail}</Text>
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <p className="export-status" role="status" data-state={progress?.state}>
        {progress && describeProgress(text, progress)}
      </p>
    </div>
  );
}

function describeProgress(text: (typeof exportTexts)['fr'], progress: Progress): string {
  if (progress.state === 'saved') return text.saved(progress.name);
  return progress.state === 'making' ? text.making : text.failed;
}
