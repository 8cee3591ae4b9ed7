/** How the installed command is called: build/linux/workcard-dial and its like start the app with --cli. */
const INSTALLED_COMMAND = 'workcard-dial'

const SWITCH = '--cli'
/** Imports a settings kit for a script: the app's own command, not the terminal's. */
export const IMPORT_KIT = '--import-kit'

/**
 * The arguments of the terminal command, or null for a start of the app. They come after `--cli`, and
 * after `--`, where Chromium reads no switches; those of an import begin with `--import-kit` itself.
 */
export function terminalArguments(argv: readonly string[]): readonly string[] | null {
  const end = argv.indexOf('--')
  const kit = argv.findIndex((each) => each === IMPORT_KIT || each.startsWith(`${IMPORT_KIT}=`))
  if (kit >= 0 && (end < 0 || kit < end)) return argv.slice(kit)
  const at = argv.indexOf(SWITCH)
  if (at < 0 || (end >= 0 && end < at)) return null
  const rest = argv.slice(at + 1)
  return rest[0] === '--' ? rest.slice(1) : rest
}

/** Electron's `app`, as far as a start without windows needs it. */
interface App {
  disableHardwareAcceleration(): void
  exit(code: number): void
}

/** Windows writes to pipes after the call: what was printed must be out before the process ends. */
interface Output {
  write(text: string, done: () => void): unknown
}

/** electron/app/terminal.ts, loaded when it is needed. */
interface Terminal {
  runTerminal(args: readonly string[], command: string): Promise<number>
}

const INTERNAL_ERROR = 1

/** Runs the terminal command in the app's own runtime: no window, no lock, and its exit code. */
export async function startInTerminal(
  app: App,
  { stdout, stderr }: { readonly stdout: Output; readonly stderr: Output },
  load: () => Promise<Terminal>,
  args: readonly string[],
): Promise<void> {
  // No graphics process: nothing will be drawn.
  app.disableHardwareAcceleration()
  const code = await load()
    .then(({ runTerminal }) => runTerminal(args, INSTALLED_COMMAND))
    .catch((error: unknown) => {
      console.error(String(error))
      return INTERNAL_ERROR
    })
  const flush = (output: Output) => new Promise<void>((done) => output.write('', done))
  await Promise.all([flush(stdout), flush(stderr)])
  app.exit(code)
}
