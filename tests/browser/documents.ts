/** Documents to find names in: of the annotated corpora where they are there, and made of sentences of our own and names of the pack. */
import { existsSync, readdirSync } from 'node:fs';
import type { Pack } from '../../engine/pack/pack.ts';
import { CORPORA_FOLDER, readGold } from '../../scripts/evaluate/gold.ts';
import { randomNumbers } from '../../scripts/random-numbers.ts';

const COUNT = 100;
const SEED = 20171103;

export const HAS_CORPORA = existsSync(CORPORA_FOLDER);

/** As many of each corpus, and so of each language, drawn alike in every run. */
export function drawnDocuments(): string[] {
  const random = randomNumbers(SEED);
  const files = readdirSync(CORPORA_FOLDER).filter((file) => file.endsWith('.jsonl.gz'));
  const corpora = files.sort().map((file) => readGold(file.replace('.jsonl.gz', '')).map(({ text }) => text));
  const drawn: string[] = [];
  for (let turn = 0; drawn.length < COUNT; turn++) {
    const texts = corpora[turn % corpora.length] ?? [];
    drawn.push(...texts.splice(random(texts.length), 1));
  }
  return drawn;
}

/** Sentences with room for names, and which names stand in them. */
const SENTENCES: readonly { names: RegExp; sentences: readonly string[] }[] = [
  {
    names: /^[\p{Script=Latin}\p{M} .'’-]+$/u,
    sentences: [
      'On Monday the road from % to % was closed, officials in % said.',
      'Fighters left % (near %) after three days; the %-led force did not follow.',
      'He was born in %, %, and later moved to the U.S. with his family.',
      '%’s minister met the envoy of % for talks on Iraqi police and the %–% border.',
      'IS FIGHTERS LEAVE %: “%” WAS THE LAST TOWN',
      'Am Montag wurde die Straße von % nach % gesperrt.',
      'La carretera entre % y % sigue cerrada, dijo un portavoz de %.',
    ],
  },
  {
    names: /^[\p{Script=Cyrillic} -]+$/u,
    sentences: [
      'В понедельник дорога из города % в город % была закрыта.',
      '% и % не ответили, сообщили в %.',
      'У місті % було тихо, а в % — ні.',
    ],
  },
  { names: /^[\p{Script=Arabic} ]+$/u, sentences: ['قال مسؤول في % إن الطريق إلى % مغلق.', 'وصل الوفد إلى % يوم الاثنين، ثم غادر إلى %.'] },
  { names: /^[\p{Script=Hebrew} '-]+$/u, sentences: ['הדרך מ־% אל % נסגרה ביום שני.', 'ראש העיר % דיבר על %.'] },
  { names: /^\p{Script=Han}+$/u, sentences: ['星期一，从%到%的道路关闭。', '%官员说，%没有回应。'] },
  { names: /^[\p{Script=Katakana}ー・]+$/u, sentences: ['月曜日、%から%への道は閉鎖された。'] },
  { names: /^[\p{Script=Hangul} ]+$/u, sentences: ['월요일 %에서 % 가는 길이 막혔다.'] },
  { names: /^[\p{Script=Thai}]+$/u, sentences: ['ถนนจาก%ไป%ปิดเมื่อวันจันทร์'] },
  { names: /^[\p{Script=Devanagari} ]+$/u, sentences: ['सोमवार को % से % की सड़क बंद रही।'] },
  { names: /^[\p{Script=Greek} ]+$/u, sentences: ['Τη Δευτέρα ο δρόμος από % προς % έκλεισε.'] },
];

/** Documents of six to thirty sentences, most of them in one script, with names drawn from the pack, the same in every run. */
export function madeDocuments(pack: Pack): string[] {
  const random = randomNumbers(SEED);
  const names = Array.from({ length: pack.entityCount }, (_, entity) => pack.names(entity).map(({ text }) => text)).flat();
  const kinds = SENTENCES.map((kind) => ({ sentences: kind.sentences, names: names.filter((name) => kind.names.test(name)) }));
  return Array.from({ length: COUNT }, (_, number) => {
    const sentences = Array.from({ length: 6 + random(25) }, (_, index) => {
      const kind = kinds[(index % 5 === 4 ? random(kinds.length) : number) % kinds.length];
      const sentence = kind?.sentences[random(kind.sentences.length)] ?? '';
      return sentence.replaceAll('%', () => kind?.names[random(kind.names.length)] ?? '');
    });
    return sentences.join(random(2) ? '\n' : ' ');
  });
}
