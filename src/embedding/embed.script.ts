import { fitFrames } from './fitFrames.ts';

/** `embed.js`: on a host page, gives the embeds of the atlas their height. */
const script = document.currentScript;
if (script instanceof HTMLScriptElement && script.src) fitFrames(new URL(script.src).origin);
