const LOADER = new URL('./tsx-loader.mjs', import.meta.url).href

/** Arguments for Node that let it read TypeScript and our aliases. @param {readonly string[]} argv */
export const withTypeScript = (argv) => ['--import', LOADER, ...argv]
