import type { ReactNode } from 'react';
import { Footer } from '../../components/site/footer';
import { Header } from '../../components/site/header';
import { SITE_NAME } from './urls';

/** Header, main text and footer of every page. @param here the page's own path */
export function Shell({ here, children }: { here: string; children: ReactNode }) {
  return (
    <>
      <Header siteName={SITE_NAME} here={here} />
      <main id="main" className="page">
        {children}
      </main>
      <Footer />
    </>
  );
}
