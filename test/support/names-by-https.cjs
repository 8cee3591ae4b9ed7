const { app } = require('electron')

/**
 * Chromium's own settings of DNS over https, with a server of the test's and nothing to fall back on: in place
 * of a machine whose name server is a public one that Chromium knows (8.8.8.8, …). As an argument it would be
 * lost to Playwright's own.
 */
const server = encodeURIComponent(process.env.NAMES_BY_HTTPS ?? '')
app.commandLine.appendSwitch('enable-features', `DnsOverHttps:Fallback/false/Templates/${server}`)
