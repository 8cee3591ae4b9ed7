import type * as z from 'zod/mini'
import type { Topic } from './channels'
import { firstTopics } from './first-topics'
import { lateTopics } from './late-topics'

/** Published values and their schemas. */
export const topics = { ...firstTopics, ...lateTopics } satisfies Record<Topic, z.ZodMiniType>
