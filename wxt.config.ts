import type { PluginOption } from 'vite';
import { defineConfig } from 'wxt';

/** The gecko id is fixed: Firefox keys storage and updates by it. */
const geckoId = 'povolebni-pruvodce@rozsireni.example';

const nativeBrowser: PluginOption = {
  name: 'native-browser',
  enforce: 'pre',
  resolveId(id) {
    return id.startsWith('@wxt-dev/webextension-polyfill')
      ? this.resolve('@wxt-dev/browser', undefined, { skipSelf: true })
      : null;
  },
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'cs',
    permissions: ['storage'],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: geckoId, strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: '137' }),
  }),
  hooks: {
    // The content script does without the polyfill: it needs two promises that every supported browser has
    // (docs/decisions/0006). WXT's own wrapper would bring it in again.
    'vite:build:extendConfig'(entrypoints, config) {
      if (!entrypoints.every(({ type }) => type === 'content-script')) return;
      config.plugins = [...(config.plugins ?? []), nativeBrowser];
    },
  },
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { target: 'es2023' },
  }),
});
