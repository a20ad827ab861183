import type { ReactNode } from 'react';
import { Footer } from '../../components/site/footer';
import { Header } from '../../components/site/header';
import { MachineHead, otherForms } from './machine-head';
import { SITE_NAME } from './urls';

/**
 * Header, main text and footer of every page.
 * @param here the page's own path
 * @param updated the day of its last change, where it says one; quotations carry it on
 */
export function Shell({
  here,
  updated,
  children,
}: {
  here: string;
  updated?: string | undefined;
  children: ReactNode;
}) {
  return (
    <>
      <MachineHead here={here} />
      <Header siteName={SITE_NAME} here={here} />
      <main id="main" className="page" data-updated={updated}>
        {children}
      </main>
      <Footer {...otherForms(here)} />
    </>
  );
}
