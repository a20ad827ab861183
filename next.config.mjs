import createMDX from '@next/mdx';
import { rehypePlugins, remarkPlugins } from './components/mdx/plugins/index.mjs';

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
