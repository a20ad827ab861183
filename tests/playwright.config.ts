import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, systemChromium } from './tools/browser';

const executablePath = systemChromium();

/** Browser tests of the release: e2e/setup.ts serves out/ at a free port. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  globalSetup: './e2e/setup.ts',
  // Each test has a limit of its own, several times what it needs on a quiet machine; the run has none. So it ends on a slow
  // machine too, with the same counts.
  timeout: 400_000,
  expect: { timeout: 60_000 },
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // A test that passes only at a second try is a fault, of the site or of the test.
  retries: 0,
  reporter: 'list',
  use: {
    browserName: 'chromium',
    // Set by the setup, before the workers read this file again.
    ...(process.env.BASE_URL ? { baseURL: process.env.BASE_URL } : {}),
    launchOptions: { args: CHROMIUM_FLAGS, ...(executablePath ? { executablePath } : { channel: 'chromium' }) },
    trace: 'off',
    locale: 'en-GB',
  },
  // Everything runs on both, but for tests whose title says that one is enough.
  projects: [
    { name: 'desktop', grepInvert: /@phone\b/, use: { viewport: { width: 1280, height: 800 } } },
    {
      name: 'phone',
      grepInvert: /@desk\b/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
});
