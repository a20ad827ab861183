import './style.css';
import type { ReactNode } from 'react';
import { P } from '../../../components/mdx/blocks/text';
import { PageNotes } from '../../../components/site/page-notes';
import { loadPage } from '../../../content/pages';
import Text from '../../../content/pages/style.mdx';
import { writtenPage } from '../../../content/site';
import { blocksFor } from '../../_site/blocks';
import { pageMetadata } from '../../_site/metadata';
import { notesOf } from '../../_site/notes';
import { Shell } from '../../_site/shell';
import { CONTROLS, MARKS, UNSEEN } from '../../_site/style-words';
import { AllBlocks, Chips, Claims, Frame } from './blocks';
import { Colours, TypeSizes } from './colours';
import { ControlSpecimen } from './controls';
import { MarkSpecimen } from './marks';
import { Shelf } from './shelf';

export const dynamic = 'force-static';

const style = loadPage('style');
export const metadata = pageMetadata('/about/style/', style.title, style.summary);

/** What is shown under a paragraph, by the paragraph’s id. */
const SHOWN: Readonly<Record<string, ReactNode>> = {
  'style-claims': <Claims />,
  'style-chips': <Chips />,
  'style-frame': <Frame />,
  'style-all-blocks': <AllBlocks />,
  'style-all-controls': <Shelf of={CONTROLS} specimen={(id) => <ControlSpecimen id={id} />} wide />,
  'style-all-marks': <Shelf of={MARKS} specimen={(id) => <MarkSpecimen id={id} />} />,
  'style-unseen': <Shelf of={UNSEEN} />,
  'style-all-colours': <Colours />,
  'style-all-type': <TypeSizes />,
};

/** A paragraph, and what it tells of. */
function Told(props: Parameters<typeof P>[0]) {
  return (
    <>
      <P {...props} />
      {SHOWN[props.id ?? '']}
    </>
  );
}

export default function Style() {
  const page = writtenPage('style');
  return (
    <Shell here="/about/style/" updated={style.updated}>
      <div className="plain-head">
        <h1>{style.title}</h1>
      </div>
      <div className="prose">
        <Text components={{ ...blocksFor(page), p: Told }} />
      </div>
      <PageNotes {...notesOf(page)} />
    </Shell>
  );
}
