import createMDX from '@next/mdx';
import { rehypePlugins, remarkPlugins } from './components/mdx/plugins/index.mjs';

// package.json pins next 16.4.5 beside @next/mdx 16.4.6 on purpose: there is no 16.4.5 of @next/mdx, and of next 16.4.6 some
// platforms' packages cannot be had, so that `npm ci` fails.
const withMDX = createMDX({ options: { remarkPlugins, rehypePlugins } });

/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  trailingSlash: true,
  images: { unoptimized: true },
  pageExtensions: ['ts', 'tsx'],
  // A fixed build id makes two clean builds alike.
  generateBuildId: () => 'release',
  typescript: { ignoreBuildErrors: false },
  devIndicators: false,
};

export default withMDX(config);
