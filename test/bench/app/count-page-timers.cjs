// A preload: the same in the page, before its own scripts run.
const { webFrame } = require('electron')

webFrame.executeJavaScript(`
  window.timersGoneOff = 0
  for (const name of ['setTimeout', 'setInterval']) {
    const set = window[name]
    window[name] = (action, ...rest) => set((...args) => {
      window.timersGoneOff += 1
      action(...args)
    }, ...rest)
  }
`)
