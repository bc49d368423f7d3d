import { normalize } from "../parse/normalize";

const NAMES = new RegExp(
  "抖音|快手|小红书|微信|视频号|公众号|朋友圈|腾讯|广点通|qq|淘宝|天猫|京东|拼多多|百度|微博|b站|哔哩|bilibili|知乎|美团|饿了么|头条|巨量|千川|直通车|万相台|阿里妈妈|神马|360|搜狗|快应用|华为|小米|oppo|vivo|应用商店|信息流|搜索|短信|社群|私域|直播|达人|kol|koc|自然流量|线下|地推|电话|邮件|老带新|裂变|得物|唯品会|有赞|小程序" +
    "|google|facebook|meta|instagram|tiktok|youtube|twitter|^x$|linkedin|bing|microsoft ads|snapchat|pinterest|reddit|amazon|apple search|whatsapp|wechat|douyin|red\\b|xiaohongshu|baidu|weibo|kuaishou|e-?mail|newsletter|\\bsms\\b|\\bseo\\b|\\bsem\\b|\\bppc\\b|organic|direct|referral|affiliate|display|paid|social|search|influencer|partner|offline|push",
  "i",
);

/** Whether a text is or contains the name of a channel. */
export const isChannelName = (text: string): boolean => text.length <= 40 && NAMES.test(normalize(text));
