import react from '@vitejs/plugin-react'
import { createServer } from 'vite'

/**
 * Writes the panel's first card, drawn by the panel's own components, beside the built pages: main puts
 * it into the page, so that it is on the screen before any script has run. The page's file then names what
 * takes over, so that it is fetched meanwhile.
 * @param {{ renderer: string, fileName: string, takesOver: string }} options `renderer` is the folder of
 * the pages' sources, `takesOver` the end of the path of the module that the panel loads after its first frame.
 * @returns {import('vite').Plugin}
 */
export function firstCards({ renderer, fileName, takesOver }) {
  return {
    name: 'first-cards',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {}, filename }) {
        if (!filename.endsWith('panel.html')) return html
        const chunks = Object.values(bundle).flatMap((part) =>
          part.type === 'chunk' ? [part] : [],
        )
        const first = chunks.find((chunk) => chunk.facadeModuleId?.endsWith(takesOver))
        if (first === undefined) throw new Error(`${takesOver} is no file of its own`)
        /** @type {Set<string>} */
        const files = new Set()
        const add = (/** @type {string} */ name) => {
          if (files.has(name)) return
          files.add(name)
          for (const each of chunks.find((chunk) => chunk.fileName === name)?.imports ?? [])
            add(each)
        }
        add(first.fileName)
        return [...files]
          .filter((name) => !html.includes(name))
          .map((name) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `./${name}` },
            injectTo: 'head',
          }))
      },
    },
    async generateBundle() {
      const server = await createServer({
        configFile: false,
        root: renderer,
        plugins: [react()],
        appType: 'custom',
        logLevel: 'warn',
        server: { middlewareMode: true, hmr: false, ws: false, watch: null },
        optimizeDeps: { noDiscovery: true },
      })
      try {
        const module = await server.ssrLoadModule('/first-card.tsx')
        this.emitFile({
          type: 'asset',
          fileName,
          source: JSON.stringify(await module.firstCards()),
        })
      } finally {
        await server.close()
      }
    },
  }
}
