import { net } from 'electron'
import type { Transport } from '../top/transport'
import { overNetRequest } from './net-request'

/** The app's transport; usable once Electron is ready. */
export const electronTransport: Transport = overNetRequest((options) => net.request(options))
