import type { PluginOption } from 'vite';
import { defineConfig } from 'wxt';
import { compileAtOnce } from './scripts/compileAtOnce.ts';
import { contentMatches } from './src/guide/portals.ts';
import { optionalPatterns, registerOrigins } from './src/guide/registers.ts';

/** The gecko id is fixed: Firefox keys storage and updates by it. */
const geckoId = 'povolebni-pruvodce@rozsireni.example';

const wrapper = '\0virtual:wxt-content-script-isolated-world-entrypoint?';

/**
 * Keeps out of the content script what it does not use: the polyfill, and WXT's wrapper with its context, of which
 * `takeOver` does the one part that matters here (docs/decisions/0006).
 */
const lightContentScript: PluginOption = {
  name: 'light-content-script',
  enforce: 'pre',
  resolveId(id) {
    return id.startsWith('@wxt-dev/webextension-polyfill') ? this.resolve('@wxt-dev/browser') : null;
  },
  load(id) {
    if (!id.startsWith(wrapper)) return null;
    return `import script from ${JSON.stringify(id.slice(wrapper.length))};\nscript.main();`;
  },
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = compileAtOnce + file.code;
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
    permissions: ['storage', 'scripting', 'alarms', 'notifications'],
    // The very patterns of the content script: no more than that is ever asked for.
    host_permissions: contentMatches(),
    // Asked for when the clerk wants those registers to be asked.
    optional_host_permissions: optionalPatterns(),
    // The browser itself lets nothing out to any other host, redirects included.
    content_security_policy: {
      extension_pages: `script-src 'self'; object-src 'self'; connect-src 'self' ${registerOrigins().join(' ')}`,
    },
    commands: {
      'list-hints': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_listHintsCommand__' },
    },
    ...(browser === 'firefox'
      ? {
          // Without it the button hides in the extensions menu.
          action: { default_area: 'navbar' },
          browser_specific_settings: {
            gecko: { id: geckoId, strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : {
          minimum_chrome_version: '137',
          // Firefox reads a policy without a schema (docs/policy.md).
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
  hooks: {
    'entrypoints:resolved'(_wxt, entrypoints) {
      for (const entry of entrypoints) {
        if (entry.type === 'content-script') entry.options.matches = contentMatches();
      }
    },
    // A page by itself is one script. Parts that pages share would each be loaded on its own, at some ms each.
    'entrypoints:grouped'(_wxt, groups) {
      const single = groups.flatMap((group): (typeof group)[] =>
        'type' in group ? [group] : group.map(page => [page]),
      );
      groups.splice(0, groups.length, ...single);
    },
    'vite:build:extendConfig'(entrypoints, config) {
      // Others must stay anonymous: a script that terser has rewritten gives its result to a variable.
      if (!entrypoints.every(({ type }) => type === 'content-script')) return;
      config.plugins = [...(config.plugins ?? []), lightContentScript];
      // 0.5 kB gzip less than the default minifier leaves; of the safe options these leave the least. No property is read for
      // its effect alone, so `pure_getters` changes nothing.
      config.build = {
        ...config.build,
        minify: 'terser',
        terserOptions: {
          ecma: 2020,
          compress: {
            passes: 2,
            inline: 1,
            keep_fargs: false,
            hoist_funs: true,
            unsafe_arrows: true,
            unsafe: true,
            unsafe_methods: true,
            pure_getters: true,
            lhs_constants: false,
          },
        },
      };
    },
  },
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { target: 'es2023' },
  }),
});
