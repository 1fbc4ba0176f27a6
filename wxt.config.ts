import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { MAP_FILE } from './dataset/pack-file.ts';
import { PART_NAMES, partFile } from './engine/pack/layout.ts';
import { textFiles } from './scripts/text-files.ts';

const DATA_FILES = [...PART_NAMES.map(partFile), MAP_FILE];

/** Firefox needs a fixed add-on id; tests also address the extension by it. */
const GECKO_ID = 'dateline@dateline.example';

export default defineConfig({
  modules: ['@wxt-dev/auto-icons'],
  imports: false,
  publicDir: 'assets/public',
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  zip: { artifactTemplate: '{{name}}-{{version}}-{{browser}}.zip' },
  vite: () => ({
    plugins: [preact()],
    // Readable code costs little and lets anyone check what runs; only whitespace and dead code go.
    build: { sourcemap: false },
  }),
  hooks: {
    // The pack is compiled by `npm run build:dataset`; it is copied from assets/ so that one folder owns it.
    'build:publicAssets': (_wxt, files) => {
      for (const file of DATA_FILES) files.push({ absoluteSrc: `${import.meta.dirname}/assets/pack/${file}`, relativeDest: file });
      for (const file of textFiles()) files.push({ absoluteSrc: `${import.meta.dirname}/assets/${file}`, relativeDest: file });
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus'],
    optional_host_permissions: ['*://*/*'],
    // Tests and `npm start` cannot answer the browser's permission prompt in headless Chromium, so their build holds the answer.
    ...(mode === 'e2e' && { host_permissions: ['*://*.example/*'] }),
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'",
    },
    action: { default_title: 'Dateline' },
    // Chrome takes suggestions for four at most; readers can give keys to the last one, which opens the popup, and change all of them.
    commands: {
      'next-name': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNextName__' },
      'previous-name': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPreviousName__' },
      'open-card': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_commandOpenCard__' },
      'switch-site': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandSwitchSite__' },
      _execute_action: {},
    },
    // caretPositionFromPoint arrived in Chrome 128, the Custom Highlight API in Firefox 140; 142 is the first
    // Firefox for Android that knows data_collection_permissions.
    ...(browser === 'chrome' && { minimum_chrome_version: '128', storage: { managed_schema: 'managed-schema.json' } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: GECKO_ID,
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
        // Says that phones are meant too.
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
