import { paraglideVitePlugin } from "@inlang/paraglide-js"
import { reactRouter } from "@react-router/dev/vite"
import tailwindcss from "@tailwindcss/vite"
import { defineConfig } from "vite"
import { paraglideOptions } from "./paraglide.config.mjs"

/**
 * What ten or more routes use travels in one script: each script costs a slow phone a round trip, and many small ones
 * are compressed worse than one.
 */
const common = { name: "common", test: /storefront\/app|shared\/dist/, minShareCount: 10 }

export default defineConfig({
  plugins: [paraglideVitePlugin(paraglideOptions), tailwindcss(), reactRouter()],
  build: { sourcemap: false },
  environments: {
    client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [common] } } } } },
    ssr: { build: { rollupOptions: { input: "./server/app.ts" } } },
  },
})
