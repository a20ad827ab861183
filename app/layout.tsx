import type { Metadata, Viewport } from 'next';
import localFont from 'next/font/local';
import type { ReactNode } from 'react';
import { DevPage } from './_site/dev-page';
import { SITE_NAME, SITE_SUBTITLE } from './_site/urls';
import './globals.css';

const serif = localFont({
  src: [
    {
      path: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
      style: 'normal',
    },
    {
      path: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
      style: 'italic',
    },
  ],
  weight: '200 900',
  variable: '--font-serif',
  adjustFontFallback: 'Times New Roman',
});
const sans = localFont({
  src: '../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-sans',
  adjustFontFallback: 'Arial',
});

export const metadata: Metadata = { title: SITE_NAME, description: SITE_SUBTITLE };
export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcfaf4' },
    { media: '(prefers-color-scheme: dark)', color: '#15161b' },
  ],
};

export default function Layout({ children }: { children: ReactNode }) {
  return (
    // theme.js sets a class and the theme before the first paint, so the server's attributes differ on purpose.
    <html lang="en" className={`${serif.variable} ${sans.variable}`} suppressHydrationWarning>
      <head>
        {/* It must run before the first paint, or a dark page flashes light. */}
        <script src="/theme.js" data-keep="" />
      </head>
      <body>
        {children}
        {process.env.NODE_ENV === 'development' && <DevPage />}
      </body>
    </html>
  );
}
