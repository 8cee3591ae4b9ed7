/** The one call of this app (apiId 52579, 工单维度虚拟中间号绑定). */
export const METHOD = 'tmall.servicecenter.workcard.virtualphone.bind'

/**
 * Name of its answer's root: dots become underscores. Only a leading `taobao.` would be dropped
 * (getApiResponseName of the official Node SDK).
 */
export const RESPONSE_ROOT = `${METHOD.replaceAll('.', '_')}_response`
