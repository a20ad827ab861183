import { fileRoute } from '../../_formats/route';

export const dynamic = 'force-static';
export const GET = fileRoute('review/cards.txt');
