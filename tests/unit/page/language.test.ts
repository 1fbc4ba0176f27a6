// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findLanguage } from '../../../page/language.ts';
import { jsonLd, parse } from './make-page.ts';

const language = (head: string, lang = ''): string | undefined =>
  findLanguage(parse(`<html ${lang && `lang="${lang}"`}><head>${head}</head><body></body></html>`));

describe('findLanguage', () => {
  it('asks JSON-LD, then html lang, og:locale and content-language', () => {
    const ld = jsonLd({ '@type': 'NewsArticle', inLanguage: 'fr-FR' });
    const og = '<meta property="og:locale" content="pt_BR">';
    const http = '<meta http-equiv="Content-Language" content="it, en">';
    expect(language(ld + og + http, 'de-CH')).toBe('fr');
    expect(language(og + http, 'de-CH')).toBe('de');
    expect(language(og + http)).toBe('pt');
    expect(language(http)).toBe('it');
    expect(language('')).toBeUndefined();
  });

  it('goes on after a claim that is no language code', () => {
    expect(language(jsonLd({ '@type': 'NewsArticle', inLanguage: 'English' }), 'en-GB')).toBe('en');
    expect(language(jsonLd({ '@type': 'NewsArticle', inLanguage: { '@type': 'Language' } }), 'ar')).toBe('ar');
    expect(language('<meta http-equiv="content-language" content="utf-8">')).toBeUndefined();
    expect(language('<meta property="og:locale" content="tr_TR">', 'und')).toBe('tr');
  });

  it('ignores the language of a node that is no article', () => {
    expect(language(jsonLd({ '@type': 'VideoObject', inLanguage: 'fr' }), 'en')).toBe('en');
  });

  it('writes codes in lower case and in their current form', () => {
    expect([language('', 'EN-us'), language('', 'iw'), language('', 'zh-Hant-TW'), language('', 'ckb')]).toEqual(['en', 'he', 'zh', 'ckb']);
  });
});
