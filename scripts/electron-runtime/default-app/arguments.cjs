/**
 * Splits Electron's command line: `-r MODULE` pairs, switches (ignored here, Chromium reads them),
 * and the first plain argument, the app's path; what follows it belongs to the app.
 * @param {string[]} argv without the executable
 */
function parseArguments(argv) {
  const modules = []
  for (let index = 0; index < argv.length; index += 1) {
    const argument = argv[index]
    if (argument === '-r' || argument === '--require') {
      index += 1
      if (index < argv.length) modules.push(argv[index])
    } else if (!argument.startsWith('-')) {
      return { modules, appPath: argument }
    }
  }
  return { modules, appPath: null }
}

module.exports = { parseArguments }
