import { fitFrames } from './fitFrames.ts';

/** `atlas-acces-soins.js`: the element `<atlas-acces-soins zone="55181" indicateur="apl-gp">`. */
const script = document.currentScript;
const base = script instanceof HTMLScriptElement ? new URL('./', script.src) : null;

/** Attributes that are the element's own; every other one is a key of the address. */
const ownAttributes = new Set(['titre', 'class', 'id', 'style', 'lang', 'slot', 'hidden', 'title']);

class AtlasElement extends HTMLElement {
  connectedCallback(): void {
    if (!base || this.querySelector('iframe')) return;
    const address = new URL('embed.html', base);
    for (const { name, value } of this.attributes) {
      if (!ownAttributes.has(name) && !name.startsWith('data-')) {
        address.searchParams.set(name, value);
      }
    }
    const frame = document.createElement('iframe');
    frame.title = this.getAttribute('titre') ?? 'Atlas de l’accès aux soins : carte';
    frame.loading = 'lazy';
    frame.style.cssText =
      'display:block;width:100%;min-height:480px;aspect-ratio:4/5;max-height:820px;border:0';
    frame.src = address.href;
    this.style.display = 'block';
    this.append(frame);
  }
}

if (base && !customElements.get('atlas-acces-soins')) {
  customElements.define('atlas-acces-soins', AtlasElement);
  fitFrames(base.origin);
}
