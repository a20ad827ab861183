import { escapeMarkup } from '../../components/ui/escape';

/** A text as it may stand in XML, in an element or an attribute; characters that XML has none of are left out. */
export const escapeXml = (value: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
  escapeMarkup(value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''));
