import { DebUpdater, RpmUpdater } from 'electron-updater'

type Adapter = ConstructorParameters<typeof DebUpdater>[1]

type Command = readonly [tool: string, ...args: string[]]

/** The first one whose tool is there is used. apt-get brings what is missing, or changes nothing. */
const DEB: readonly Command[] = [
  ['apt-get', 'install', '-y', '--no-remove'],
  ['dpkg', '-i'],
]

/** electron-updater's, but rpm alone installs nothing that lacks what it needs or overwrites others' files. */
const RPM: readonly Command[] = [
  ['zypper', '--non-interactive', '--no-refresh', 'install', '--allow-unsigned-rpm', '-f'],
  ['dnf', 'install', '--nogpgcheck', '-y'],
  ['yum', 'install', '--nogpgcheck', '-y'],
  ['rpm', '-Uvh'],
]

function firstOf(commands: readonly Command[], hasTool: (name: string) => boolean): Command {
  const found = commands.find(([tool]) => hasTool(tool))
  if (found === undefined) throw new Error('no tool that installs packages')
  return found
}

/**
 * electron-updater's runs `apt-get install -f` after a dpkg that failed, with a second question for the
 * password, and takes it for an installation that the half-installed package was repaired or removed. Here
 * one command installs the file, or nothing is installed. What is thrown is told by electron-updater.
 */
export class CarefulDebUpdater extends DebUpdater {
  constructor(
    private readonly relaunch: () => void,
    app?: Adapter,
  ) {
    super(null, app)
  }

  protected override doInstall(): boolean {
    const command = firstOf(DEB, (name) => this.hasCommand(name))
    this.runCommandWithSudoIfNeeded([...command, this.installerPath ?? ''])
    this.relaunch()
    return true
  }
}

export class CarefulRpmUpdater extends RpmUpdater {
  constructor(
    private readonly relaunch: () => void,
    app?: Adapter,
  ) {
    super(null, app)
  }

  protected override doInstall(): boolean {
    const command = firstOf(RPM, (name) => this.hasCommand(name))
    this.runCommandWithSudoIfNeeded([...command, this.installerPath ?? ''])
    this.relaunch()
    return true
  }
}
