import { folderRoute } from '../../_formats/route';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const { GET, generateStaticParams } = folderRoute('oembed');
