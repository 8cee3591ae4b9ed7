// The product is written for the current Electron. What this older one lacks is added to
// `require('electron')` here and nowhere else. Each step leaves a newer Electron alone.
const { installWebGlobals } = require('./backport-web.cjs')
const { backportClipboard } = require('./backport-clipboard.cjs')
const { backportProtocol } = require('./backport-protocol.cjs')
const { backportNavigation } = require('./backport-navigation.cjs')

function installBackports() {
  installWebGlobals()
  backportClipboard(require('electron'))
  backportProtocol(require('electron'))
  backportNavigation(require('electron'))
}

module.exports = { installBackports }
