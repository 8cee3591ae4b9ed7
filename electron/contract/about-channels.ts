import * as z from 'zod/mini'
import { failureSchema } from '../domain/failure'
import { AUTHORISE_KINDS } from '../domain/failure-kinds'
import type { ChannelGroup } from './channel'

/** Folders that a page can have opened: it names none by its path. */
export const folderSchema = z.enum(['settings', 'log'])
export type Folder = z.infer<typeof folderSchema>

/** What the app is, and where it keeps things. */
export const aboutSchema = z.object({
  version: z.string(),
  /** Electron, Chromium and Node with their versions, and the system. */
  runtime: z.string(),
  folders: z.object({ settings: z.string(), log: z.string() }),
})
export type About = z.infer<typeof aboutSchema>

const failure = failureSchema(AUTHORISE_KINDS)

export const aboutChannels = {
  'about.read': { args: z.tuple([]), result: aboutSchema, failure },
  /** In the system's file manager. */
  'about.open-folder': { args: z.tuple([folderSchema]), result: z.undefined(), failure },
} satisfies ChannelGroup
