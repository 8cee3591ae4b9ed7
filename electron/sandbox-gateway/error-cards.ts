import { PLATFORM_ERRORS, type PlatformError } from './platform-error'
import type { CardBehaviour, WorkCard } from './work-card'

/** The platform's Chinese names for its codes; the compiler asks for one for every code. */
const ZH: Readonly<Record<keyof typeof PLATFORM_ERRORS, string>> = {
  3: '图片上传失败',
  4: '用户调用次数超限',
  5: '会话调用次数超限',
  6: '合作伙伴调用次数超限',
  7: '应用调用次数超限，封禁 2 秒，之后返回号码',
  8: '应用调用频率超限',
  9: 'HTTP 方法被禁止',
  10: '服务不可用',
  11: '开发者权限不足',
  12: '用户权限不足',
  13: '合作伙伴权限不足',
  15: '远程服务出错',
  21: '缺少方法名',
  22: '不存在的方法名',
  23: '无效数据格式',
  24: '缺少签名',
  25: '无效签名',
  26: '缺少 SessionKey',
  27: '无效的 SessionKey',
  28: '缺少 AppKey',
  29: '非法的 AppKey',
  30: '缺少时间戳',
  31: '非法的时间戳',
  32: '缺少版本号',
  33: '非法的版本号',
  34: '不支持的版本号',
  40: '缺少必选参数',
  41: '非法的参数',
  42: '短授权权限不足',
  43: '参数错误',
  44: '无效的 access token',
  47: '编码错误',
  50: '远程服务出错（官方文档的异常示例）',
  53: '安全等级不足',
}

const behaviour = (error: PlatformError): CardBehaviour =>
  error.code === 7 ? { kind: 'short-ban' } : { kind: 'error', error }

/** 999000NN answers with error NN. */
export const ERROR_CARDS: readonly WorkCard[] = Object.values(PLATFORM_ERRORS).map((error) => ({
  id: `999000${String(error.code).padStart(2, '0')}`,
  behaviour: behaviour(error),
  zh: `平台错误 ${error.code}：${ZH[error.code]}`,
  en: `platform error ${error.code}: ${error.msg}${error.code === 7 ? ', banned for 2 seconds, then a number' : ''}`,
}))
