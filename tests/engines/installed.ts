/** Which engines are on this system, and how to get the others. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { systemChromium } from '../tools/browser';
import type { Engine } from './engine';
import { startChromium, startFirefox } from './playwright-engine';
import { startWebKit } from './webdriver-engine';

export const NAMES = ['Chromium', 'Firefox', 'WebKit'] as const;
export type Name = (typeof NAMES)[number];

/** How each comes onto a Debian or Ubuntu. */
const PACKAGES: Readonly<Record<Name, string>> = {
  Chromium: 'chromium',
  Firefox: 'firefox-esr',
  WebKit: 'webkit2gtk-driver xvfb xauth',
};

/** What is said of an engine that is not there. */
export const howToInstall = (name: Name): string =>
  `${name} is not on this system, so nothing is said of it here. On Debian: apt-get install -y ${PACKAGES[name]}`;

/** What a run does with each engine. */
export interface Chosen {
  tried: Name[];
  missing: Name[];
}

/**
 * Chooses the engines of a run.
 * @param asked names with commas between, in any case; undefined asks for all
 * @param isHere whether one is on this system
 * @throws for a name that is none
 */
export function chooseEngines(asked: string | undefined, isHere: (name: Name) => boolean): Chosen {
  const wanted = asked === undefined ? NAMES : asked.split(',').map(nameOf);
  const once = NAMES.filter((name) => wanted.includes(name));
  return { tried: once.filter(isHere), missing: once.filter((name) => !isHere(name)) };
}

function nameOf(word: string): Name {
  const name = NAMES.find((one) => one.toLowerCase() === word.trim().toLowerCase());
  if (!name) throw new Error(`“${word}” is no engine. There are: ${NAMES.join(', ').toLowerCase()}`);
  return name;
}

const first = (...places: (string | undefined)[]): string | null =>
  places.find((place) => place && existsSync(place)) ?? null;

/** A program of the system, by the folders that commands are looked for in. */
const program = (name: string): string | null =>
  first(...(process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, name)));

/** WebKit's small browser: distributions keep it beside the library, in a folder for the processor. */
function miniBrowser(): string | null {
  const lib = '/usr/lib';
  const below = existsSync(lib) ? readdirSync(lib).map((folder) => path.join(lib, folder)) : [];
  const places = [lib, '/usr/libexec', ...below].flatMap((folder) =>
    ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((version) => path.join(folder, version, 'MiniBrowser')),
  );
  return first(process.env.MINIBROWSER_PATH, ...places);
}

/** Starts each engine that is on this system; null where one is not. */
export function startersHere(): Readonly<Record<Name, (() => Promise<Engine>) | null>> {
  const chromium = systemChromium();
  const firefox = first(process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox');
  const webkit = miniBrowser();
  const screenless = !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  const hasDriver = program('WebKitWebDriver') && (!screenless || program('xvfb-run'));
  return {
    Chromium: chromium ? () => startChromium(chromium) : null,
    Firefox: firefox ? () => startFirefox(firefox) : null,
    WebKit: webkit && hasDriver ? () => startWebKit(webkit, screenless) : null,
  };
}
