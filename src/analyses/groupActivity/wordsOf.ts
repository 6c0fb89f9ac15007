import { foldHan } from '../../intake/headers/foldHan.ts';
import { maskTexts } from '../../intake/phones/maskTexts.ts';

/** Function characters: a word neither holds nor crosses one of them. */
const PARTICLES = '的了吗嘛呢啊吧呀哦噢嗯哈呗啦么们我你您他她它这那哪谁就都也很太又被把和与及或但而';
/** Words too common to tell anything, in 简 and English; 繁 folds. */
const COMMON =
  '没有|可以|不是|不会|不能|不要|还是|已经|一个|一下|大家|因为|所以|如果|知道|时候|现在|今天|明天|昨天|请问|谢谢|收到|有没有|是不是|' +
  'the|and|for|you|are|was|is|it|its|to|of|in|on|at|my|me|we|be|do|did|does|has|have|had|can|will|not|but|this|that|there|' +
  'with|what|when|where|how|who|why|your|our|they|them|from|been|just|any|all|get|got|yes|ok|please|thanks|thank|hi|hello|' +
  "an|or|if|so|no|up|out|as|by|am|i'm|don't|would|could|should";
const SPLIT = new RegExp(`[${PARTICLES}]`);

/** What compares: of one width and case, numbers of persons taken out; character by character as long as its folded form. */
export const plainText = (text: string): string =>
  maskTexts(text)
    .replace(/[\w.@+*-]+/g, (part) => (part.includes('*') ? ' ' : part))
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘]/g, "'");

/** Han characters in a row without function characters between them, and other words of two letters or more, folded. */
export function partsOf(plain: string): { readonly runs: string[]; readonly words: string[] } {
  const folded = foldHan(plain);
  const runs = (folded.match(/[\u3400-\u9fff]{2,}/g) || []).reduce<string[]>(
    (all, run) => all.concat(run.split(SPLIT).filter((part) => part.length > 1)),
    [],
  );
  const words = folded.match(/[a-z\u00c0-\u024f][a-z\u00c0-\u024f'-]*[a-z\u00c0-\u024f]/g) || [];
  return { runs, words };
}

/** Folded words that are never put out; `more` are somebody's own. */
export const stopWords = (more: readonly string[]): Set<string> => new Set([...COMMON.split('|'), ...more]);
