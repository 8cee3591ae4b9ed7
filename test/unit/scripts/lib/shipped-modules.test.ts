import { expect, it } from 'vitest'
import { packageOf } from '../../../../scripts/lib/shipped-modules.mjs'

it.each([
  ['/home/me/app/node_modules/zod/v4/mini/index.js', 'node_modules/zod'],
  ['/app/node_modules/@github/keytar/lib/keytar.js?commonjs', 'node_modules/@github/keytar'],
  ['/app/node_modules/conf/node_modules/ajv/dist/a.js', 'node_modules/conf/node_modules/ajv'],
  ['C:\\app\\node_modules\\react\\index.js', 'node_modules/react'],
  ['\0vite/preload-helper.js', 'node_modules/vite'],
  ['\0rolldown/runtime.js', 'node_modules/rolldown'],
  ['/home/me/app/electron/main.ts', null],
  ['\0/home/me/app/renderer/panel.html?html-proxy&index=0.js', null],
])('%s is code of %s', (id, folder) => expect(packageOf(id)).toBe(folder))
