import { build } from './build.mjs'
import { ensureRuntime, runtimeLabel } from './electron-runtime/index.mjs'
import { wantedVersion } from './electron-runtime/official.mjs'
import { adviceHere } from './electron-runtime/sandbox-advice.mjs'
import { appArguments, electronSwitches } from './electron-runtime/start-arguments.mjs'
import { hasDisplay, isRoot, ROOT } from './lib/machine.mjs'
import { run } from './lib/run.mjs'
import { ensureRuntimeLibraries } from './system-packages.mjs'

const DEMO_WORKCARD = '11111222'

process.exitCode = hasDisplay ? await openApp(process.argv.slice(2)) : await lookUpInTerminal()

/** Opens the app; a machine that never ran it starts on the demo profile by itself. */
async function openApp(/** @type {string[]} */ args) {
  const runtime = await ensureRuntime().catch((/** @type {Error} */ error) => error.message)
  if (typeof runtime === 'string') {
    console.error(runtime)
    return 1
  }
  console.log(`正在运行 / Running on ${runtimeLabel(runtime)}`)
  if (!(await ensureRuntimeLibraries(runtime.executable))) return 1
  if ((await build()) === 'failed') return 1
  const switches = electronSwitches({ platform: process.platform, isRoot, env: process.env })
  if (switches.includes('--no-sandbox'))
    console.log('以 root 运行，Chromium 沙箱已关闭 / Running as root: the Chromium sandbox is off')
  const advice = adviceHere(runtime.distPath, isRoot)
  if (advice !== null)
    console.log(
      `这个系统不让 Electron 建立沙箱；如果没有窗口出现，请先运行 / This system keeps Electron from making its sandbox; if no window comes, run first:\n  ${advice}`,
    )
  const own = appArguments(runtime, wantedVersion())
  if (own.length > 0)
    console.log(
      '这个 Electron 只供测试，没有安全更新：只能用演示店铺，真实店铺和凭据不会打开 / This Electron is for tests and gets no security updates: the demo store only, real stores and credentials are not opened',
    )
  // Set by the terminals of Electron-based editors, it would turn the app into a bare Node.
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  return run(runtime.executable, [...switches, '.', ...own, ...args], {
    cwd: ROOT,
    env: { ...env, ...runtime.env },
  })
}

/** A server or a container: the same lookup without a window, and without Electron. */
function lookUpInTerminal() {
  console.log(
    '没有图形界面，在终端里演示一次查询 / No display: doing the demo lookup in the terminal',
  )
  return run(process.execPath, ['--import', 'tsx', 'electron/cli.ts', DEMO_WORKCARD], { cwd: ROOT })
}
