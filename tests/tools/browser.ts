/**
 * Finds a Chromium that is already here. Installing one is tests/ensure-browser.ts's work.
 */
import { existsSync } from 'node:fs';

const PLACES = [
  // Not chromium-headless-shell, though it is a sixth faster: a mouse stands in its pages from the start, as in no reader's.
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** @returns the path of a system Chromium or Chrome (`$CHROMIUM_PATH` first), or null */
export function systemChromium(): string | null {
  const own = process.env.CHROMIUM_PATH;
  if (own && existsSync(own)) return own;
  return PLACES.find((place) => existsSync(place)) ?? null;
}

/** Flags under which Chromium runs as root, without a GPU and without calling out. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
