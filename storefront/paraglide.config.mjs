/**
 * How the message files become typed functions; read by the Vite plugin and by `compile-messages.mjs`, so that a type
 * check needs no build. `app/i18n/locale.ts` tells the runtime which locale is meant: the address decides.
 */
/** @type {import("@inlang/paraglide-js").CompilerOptions} */
export const paraglideOptions = {
  project: "./project.inlang",
  outdir: "./app/i18n/paraglide",
  strategy: ["baseLocale"],
  emitGitIgnore: false,
  emitReadme: false,
  emitPrettierIgnore: false,
}
