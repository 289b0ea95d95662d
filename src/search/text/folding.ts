/** Letters that Unicode does not take apart, and spellings that are the same to a reader. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ة: 'ه',
  ى: 'ي',
  ـ: '',
};

/** Chinese characters as written in the long and in the short way, in pairs, as far as names of meetings and offices need them. */
const longAndShort =
  '國国會会際际貿贸關关務务電电協协議议聯联郵邮東东亞亚歐欧華华門门鄭郑廈厦廣广灣湾港港標标準准聲声' +
  '與与優优實实範范貨货運运輸输鐵铁網网絡络資资訊讯訂订約约條条區区發发開开進进業业農农產产經经濟济' +
  '組组織织總总署署領领導导峰峰員员長长處处論论壇坛屆届第第環环場场際际單单據据數数碼码術术題题報报' +
  '導导權权責责設设計计劃划則则決决簽签證证認认體体轉转變变動动態态規规誠诚聽听說说話话讓让這这個个' +
  '們们來来時时間间點点頭头馬马鳥鸟魚鱼車车軌轨遠远過过還还邊边達达連连選选遞递適适鄉乡醫医藥药學学' +
  '習习書书見见觀观視视覺觉親亲護护識识質质購购費费贊赞贏赢軍军財财貧贫賬账賣卖賽赛趙赵躍跃轄辖辦办' +
  '銀银錢钱鍵键鏈链闊阔陽阳陸陆陳陈階阶隊队險险隨随難难雙双雲云靈灵韓韩響响頁页項项順顺預预頒颁額额' +
  '願愿顧顾顯显類类風风飛飞養养餘余館馆驗验驚惊龍龙島岛幣币師师庫库廳厅強强後后復复從从戰战戶户採采' +
  '擔担擇择擴扩擬拟據据敗败敵敌斷断暫暂曆历曉晓條条極极構构樣样樹树橋桥機机檢检歷历歸归殘残氣气決决' +
  '沒没況况準准溝沟滿满漢汉潔洁濱滨災灾無无煙烟熱热爭争爾尔牆墙獨独獲获現现畫画異异當当療疗監监盤盘' +
  '碼码確确禮礼種种積积稱称穩稳窮穷節节築筑簡简紀纪紅红納纳純纯紙纸級级細细終终結结給给統统絕绝維维' +
  '緊紧線线編编緩缓縣县縮缩績绩繼继續续纖纤羅罗義义聖圣職职腦脑臺台舉举舊旧舞舞艦舰蘇苏蘭兰號号衛卫';

const shortForms = new Map(
  Array.from({ length: Math.floor(longAndShort.length / 2) }, (_, at) => [
    longAndShort.charAt(2 * at),
    longAndShort.charAt(2 * at + 1),
  ]),
);

/** Text without what tells spellings of the same word apart: capitals, accents, vowel signs, long and short characters. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßøłđæœıةىـ]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/\p{Script=Han}/gu, (character) => shortForms.get(character) ?? character);
}
