import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { indicatorText } from '../../cartography/describeValue.ts';
import { sharePresets } from '../../embedding/sharePresets.ts';
import { displayName } from '../../i18n/frenchGrammar.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { app } from '../../i18n/sections/app.ts';
import { indicators } from '../../i18n/sections/indicators.ts';
import { sharing } from '../../i18n/sections/sharing.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { methodRecord } from '../../state/methodPages.ts';
import { selectScenario } from '../../state/selectScenario.ts';
import { defaultView, type SharedView } from '../../state/sharedView.ts';
import { decodeEmbed, type EmbedOptions } from '../../state/url/embedCodec.ts';
import { encodeFragment, encodeView, linkTo } from '../../state/url/viewCodec.ts';
import { useViewedZone } from '../../state/useViewedZone.ts';
import { viewLink } from '../../state/viewLink.ts';
import { CopyField } from '../../ui/CopyField.tsx';
import { EmbedSettings } from './EmbedSettings.tsx';
import { SharePicture } from './SharePicture.tsx';
import './shareDialog.css';
import { whatPartLacks } from './whatPartLacks.ts';

const viewInSight = 'vue';

/** Sharing the view: its link, its code for another site with a preview, its picture. */
export function ShareDialog({ onClose }: { onClose(): void }) {
  const text = useText(sharing);
  const words = useText(app);
  const names = useText(indicators);
  const current = useAtlas((state) => state.view);
  const zone = useViewedZone();
  const [preset, setPreset] = useState(viewInSight);
  const view = viewOf(preset, current);
  const [chosen, setOptions] = useState<EmbedOptions>(
    () => decodeEmbed(encodeView(current), encodeFragment(current)).options,
  );
  const options: EmbedOptions = whatPartLacks(chosen.part, view, chosen)
    ? { ...chosen, part: 'map' }
    : chosen;
  const { label } = indicatorText(names, view.indicatorId);
  const isCurrent = preset === viewInSight;
  const { name: scenarioName } = selectScenario({ view });
  const ofZone = isCurrent && zone ? text.titleOf(displayName(zone.name), label) : label;
  const title = options.part === 'scenario' && scenarioName !== '' ? scenarioName : ofZone;
  return (
    <ModalOverlay
      className="share-overlay"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Modal className="share-modal">
        <Dialog className="share-dialog">
          <div className="share-head">
            <Heading slot="title">{text.heading}</Heading>
            <button
              type="button"
              className="share-close"
              aria-label={words.close}
              onClick={onClose}
            >
              <svg viewBox="0 0 20 20" width={18} height={18} aria-hidden="true">
                <path d="M4 4l12 12M16 4L4 16" />
              </svg>
            </button>
          </div>
          <label className="share-field">
            <span>{text.what}</span>
            <select value={preset} onChange={({ target }) => setPreset(target.value)}>
              <option value={viewInSight}>{text.viewInSight}</option>
              {sharePresets.map(({ code, indicatorId, mesh }) => (
                <option key={code} value={code}>
                  {text.preset(indicatorText(names, indicatorId).label, names.meshes[mesh].name)}
                </option>
              ))}
            </select>
          </label>
          <CopyField
            label={text.link}
            text={new URL(linkTo(view), document.baseURI).href}
            rows={2}
            isCode
            copyLabel={text.copy}
            copiedLabel={text.copied}
            failedLabel={text.copyFailed}
          />
          {isCurrent && <SharePicture />}
          <EmbedSettings view={view} options={options} onChange={setOptions} title={title} />
          <GuideLink view={current} onFollow={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function GuideLink({ view, onFollow }: { view: SharedView; onFollow(): void }) {
  const text = useText(sharing);
  const { href, onClick } = viewLink(view, {
    screen: 'method',
    record: methodRecord('embedding'),
  });
  return (
    <p>
      <a
        href={href}
        onClick={(event) => {
          onClick(event);
          if (event.defaultPrevented) onFollow();
        }}
      >
        {text.guide}
      </a>
    </p>
  );
}

function viewOf(preset: string, current: SharedView): SharedView {
  const found = sharePresets.find(({ code }) => code === preset);
  if (!found) return current;
  const { indicatorId, mesh } = found;
  return { ...defaultView, language: current.language, indicatorId, mesh };
}
