import { paraglideVitePlugin } from "@inlang/paraglide-js"
import { reactRouter } from "@react-router/dev/vite"
import tailwindcss from "@tailwindcss/vite"
import { defineConfig } from "vite"
import { paraglideOptions } from "./paraglide.config.mjs"

export default defineConfig({
  plugins: [paraglideVitePlugin(paraglideOptions), tailwindcss(), reactRouter()],
  build: { sourcemap: false },
  environments: {
    ssr: { build: { rollupOptions: { input: "./server/app.ts" } } },
  },
})
