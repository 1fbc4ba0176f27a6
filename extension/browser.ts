/** The browser's extension API for the background and our own pages; content scripts use `content-runtime.ts`. */
export { default as browser } from 'webextension-polyfill';
