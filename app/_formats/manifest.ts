/** What a device needs to know to install the book beside its programs. Addresses are relative to the file. */
import { palette } from '../../components/ui/palette';
import { SITE_NAME, SITE_SUBTITLE } from '../_site/urls';

/** The web app manifest as an object. */
export const manifest = () => ({
  name: SITE_NAME,
  short_name: 'Past Checking',
  description: SITE_SUBTITLE,
  lang: 'en',
  start_url: './',
  scope: './',
  display: 'minimal-ui',
  background_color: palette.paper.light,
  theme_color: palette.paper.light,
  icons: [
    ...[192, 512].map((size) => ({
      src: `icon-${size}.png`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: 'any maskable',
    })),
    { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
  ],
});
