/** The bill of materials of a release, CycloneDX 1.6. It states no time and no serial number, so that the same build makes the same bytes. */
import { SITE_NAME } from '../_site/urls';
import type { Shipped } from './packages';

const purl = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** SPDX names one licence or joins several. */
const licences = (expression: string) =>
  / (OR|AND|WITH) /.test(expression) ? [{ expression }] : [{ license: { id: expression } }];

/** @param version of the explainer, as package.json has it */
export function billOfMaterials(version: string, packages: readonly Shipped[]): string {
  const own = `${purl('past-what-we-can-check', version)}`;
  const bom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': own,
        name: SITE_NAME,
        version,
        licenses: [{ expression: 'MIT AND CC-BY-4.0' }],
      },
    },
    components: packages.map((p) => ({
      type: 'library',
      'bom-ref': purl(p.name, p.version),
      name: p.name,
      version: p.version,
      licenses: licences(p.licence),
      purl: purl(p.name, p.version),
      ...(p.sha512 && { hashes: [{ alg: 'SHA-512', content: p.sha512 }] }),
      ...(p.homepage && { externalReferences: [{ type: 'website', url: p.homepage }] }),
    })),
    dependencies: [{ ref: own, dependsOn: packages.map((p) => purl(p.name, p.version)) }],
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}
