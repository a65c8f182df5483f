import { paraglideVitePlugin } from "@inlang/paraglide-js"
import { reactRouter } from "@react-router/dev/vite"
import tailwindcss from "@tailwindcss/vite"
import { defineConfig } from "vite"
import { paraglideOptions } from "./paraglide.config.mjs"

/**
 * What many routes use travels together: each script costs a slow phone a round trip, and many small ones are
 * compressed worse than one. First what ten routes or more use, then what draws goods.
 */
const groups = [
  { name: "common", test: /storefront\/app|shared\/dist/, minShareCount: 10 },
  {
    name: "goods",
    test: /features\/catalogue\/(?!list)|ui\/(?:stars|picture|price)|shared\/dist/,
    minShareCount: 4,
  },
]

export default defineConfig({
  plugins: [paraglideVitePlugin(paraglideOptions), tailwindcss(), reactRouter()],
  build: { sourcemap: false },
  environments: {
    client: { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } },
    ssr: { build: { rollupOptions: { input: "./server/app.ts" } } },
  },
})
