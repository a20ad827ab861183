import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { palette } from '../components/ui/palette';
import { DevPage } from './_site/dev-page';
import { SITE_NAME, SITE_SUBTITLE } from './_site/urls';
import './globals.css';

export const metadata: Metadata = { title: SITE_NAME, description: SITE_SUBTITLE };
export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: palette.paper.light },
    { media: '(prefers-color-scheme: dark)', color: palette.paper.dark },
  ],
};

export default function Layout({ children }: { children: ReactNode }) {
  return (
    // theme.js sets a class and the theme before the first paint, so the server's attributes differ on purpose.
    <html lang="en" suppressHydrationWarning>
      <head>
        {/* It must run before the first paint, or a dark page flashes light. */}
        <script src="/theme.js" data-keep="" />
        <link rel="manifest" href="/manifest.json" />
      </head>
      <body>
        {children}
        {process.env.NODE_ENV === 'development' && <DevPage />}
      </body>
    </html>
  );
}
